import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('ar');

export const blocks: Pick<
  Messages,
  'caseStudy' | 'testimony' | 'picture' | 'video' | 'chart' | 'map'
> = {
  caseStudy: {
    label: 'دراسة حالة',
    phase: (number, name) => `المرحلة ${number}: ${name}`,
    phases: (count) =>
      plural(count, {
        zero: 'لا مراحل',
        one: 'مرحلة واحدة',
        two: 'مرحلتان',
        few: '# مراحل',
        other: '# مرحلة',
      }),
    own: 'دراسة الحالة هذه في صفحة مستقلة',
  },
  testimony: {
    label: 'شهادة',
    retold: 'نرويها بكلماتنا',
    quoted: 'بكلمات صاحب الشهادة',
    nameChanged: 'اسم مستعار',
    nameInTextChanged: 'الاسم مستعار',
    anonymous: 'الاسم محجوب',
    age: (age) =>
      plural(age, {
        zero: 'أقل من عام',
        one: 'عام واحد',
        two: 'عامان',
        few: '# أعوام',
        many: '# عاماً',
        other: '# عام',
      }),
    madeUp: {
      illustrative: {
        label: 'مثال توضيحي',
        person: (person) => (person === '' ? 'ليس شخصاً حقيقياً' : `${person} – ليس شخصاً حقيقياً`),
      },
      composite: {
        label: 'رواية مركّبة',
        person: (person) =>
          person === ''
            ? 'ليست لشخص واحد بل لعدة أشخاص'
            : `${person} – ليست لشخص واحد بل لعدة أشخاص`,
      },
    },
    narrative: {
      'told-to-us': 'رُويت لنادينا، بموافقة صاحبها.',
      composite: 'رواية مركّبة: جُمعت من شهادات عدة. ليست قصة شخص واحد.',
      illustrative: 'مثال كُتب للشرح. ليست شهادة شخص حقيقي.',
      'published-by-another': 'نُشرت أولاً لدى',
      publishedElsewhere: 'سبق أن نشرها آخرون.',
    },
  },
  picture: { credit: 'الصورة:', enlarge: 'تكبير هذه الصورة', close: 'إغلاق' },
  video: {
    transcript: 'النص المكتوب',
    captions: 'الترجمة النصية',
    uncaptioned: 'هذا الفيديو بلا ترجمة نصية؛ كلماته في النص المكتوب أدناه.',
    credit: 'الفيديو:',
    watch: 'للمشاهدة:',
    download: (kind, size) => `تنزيل الفيديو (${kind}، ${size})`,
    downloadUnsized: (kind) => `تنزيل الفيديو (${kind})`,
  },
  chart: {
    table: 'البيانات في جدول',
    row: 'البند',
    unit: (unit) => `الوحدة: ${unit}`,
    percent: 'بالنسبة المئوية',
    each: (amount, unit) => `تمثل كل علامة ${amount} ${unit}.`,
    name: {
      bar: (heading) => `مخطط بالأعمدة: ${heading}.`,
      line: (heading) => `مخطط خطي: ${heading}.`,
      share: (heading) => `مخطط لأجزاء من كل: ${heading}.`,
      pictogram: (heading) => `مخطط بالرموز: ${heading}.`,
    },
    entry: (label, value) => `${label}، ${value}`,
    minus: (amount) => `سالب ${amount}`,
    rest: 'الباقي، غير محدد',
    only: (entry) => `قيمة واحدة: ${entry}.`,
    extremes: (highest, lowest) => `الأعلى: ${highest}. الأدنى: ${lowest}.`,
    trend: (first, last) => `من ${first} إلى ${last}.`,
    source: 'المصدر:',
    note: 'ملاحظة:',
  },
  map: {
    name: (heading, countries) => `خريطة: ${heading}. البلدان المعلَّمة: ${countries}.`,
    country: 'البلد',
    reason: 'سبب الإشارة إليه',
  },
};
