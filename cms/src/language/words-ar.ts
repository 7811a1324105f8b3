import { ADVISES, STOPS, type Entry, type Nearby } from './entry';

// In the terms of the Luxembourg guidelines' Arabic version, as far as we know them. A person who
// works in child protection in Arabic must confirm this table before it is relied on.
// "~" is what may be written onto the front of a word: و ف · ب ل ك · ال.

const CHILD = '~(طفل(ة|ين|تين)?|أطفال|فتاة|فتيات|فتى|فتيان|قاصر(ة|ين|ات)?|بنت|بنات)';
const EXPLOITATION =
  '~(استغلال\\p{L}*|جنس(ي|ية|يا)?|اعتداء|بغاء|دعارة|إباحية|اتجار|عمل القسري|سخرة)';
const NOT = '(لا|لم|لن|ليس|ليست|دون|بدون|غير|ولا|ولم|فلا|لو|حتى لو)';
const OTHER_CONSENT: readonly Nearby[] = [
  { words: NOT, before: 4 },
  {
    words: '~(أب|أم|والد|والدة|والدان|أهل|أسرة|شرطة|حكوم(ة|ات)|شركاء)',
    before: 2,
    after: 2,
  },
  { words: '(~مكافحة|~منع|~وقف|~حماية|ضد|عن|حول|~تحدث|~شهادة|~إبلاغ)', after: 7 },
];
const OFFICIAL_TITLE: Nearby = { words: '~بروتوكول ~اختياري', before: 16 };

export const ARABIC: readonly Entry[] = [
  {
    id: 'L-child-prostitution',
    level: STOPS,
    match:
      '~(بغاء|دعارة) ~(أطفال|قاصر(ين|ات)|قصر)|~(طفل|طفلة|أطفال|فتيات|قاصرات) ~(بغي|بغايا|عاهرات?|عاهرة|مومسات|مومس)|~(عاهرات|عاهرة|مومسات) ~(قاصرات|قاصرة)',
    unless: [OFFICIAL_TITLE],
    preferred: ['طفل تعرّض للاستغلال الجنسي', 'استغلال الأطفال في البغاء'],
  },
  {
    id: 'L-child-pornography',
    level: STOPS,
    match:
      '(~مواد )?~إباحية (~أطفال|عن الأطفال|~قاصرين)|~(صور|أفلام) ~إباحية ~(أطفال|قاصرين)|~بورنو(غرافيا)? ~أطفال',
    unless: [OFFICIAL_TITLE],
    preferred: ['مواد الاعتداء الجنسي على الأطفال'],
  },
  {
    id: 'L-child-sex-tourism',
    level: STOPS,
    match: '~سياحة ~جنسية (مع )?~(أطفال|قاصرين)|~سياحة ~جنس (مع )?~أطفال',
    preferred: ['الاستغلال الجنسي للأطفال في سياق السفر والسياحة'],
  },
  {
    id: 'L-consent',
    level: STOPS,
    match: '(و|ف)?(وافق(ت|وا|ن)?|رضي(ت|وا)?|برضاه(ا|م)?|بإرادته(ا|م)?|بموافقته(ا|م)?)',
    needs: [
      { words: CHILD, before: 6, after: 4 },
      { words: EXPLOITATION, before: 8, after: 8 },
    ],
    unless: OTHER_CONSENT,
    preferred: ['أُكره', 'جرى التلاعب به'],
  },
  {
    id: 'L-white-slavery',
    level: STOPS,
    match: '~رقيق ~أبيض',
    preferred: ['الاتجار بالأشخاص'],
  },
  {
    id: 'L-unicef',
    level: STOPS,
    match:
      '(و|ف)?(بالشراكة مع|بشراكة مع|نيابة عن|بالنيابة عن|باسم) (منظمة )?(~يونيسف|~يونيسيف|UNICEF)',
    unless: [{ words: NOT, before: 5 }],
    preferred: ['دعماً لليونيسف', 'تفيد اليونيسف بأن …'],
  },
  {
    id: 'L-involved-in',
    level: ADVISES,
    match: '~متورط(ون|ين|ة|ات)? في ~(استغلال ~جنسي|بغاء|دعارة)',
    needs: [{ words: CHILD, before: 5 }],
    preferred: ['تعرّض للاستغلال الجنسي'],
  },
  {
    id: 'L-slave',
    level: ADVISES,
    match: '~(عبيدا?|سبايا|مستعبد(ون|ين|ة|ات)?|جواري)',
    preferred: ['طفل خاضع للعمل القسري', 'طفل تعرّض للاتجار'],
  },
  {
    id: 'L-rescue',
    level: ADVISES,
    match: '~(إنقاذ(ه|ها|هم|هن)?|أنقذ(ت|وا|ته|تهم|هم)?|تحرير(هم|هن|ها|ه))',
    preferred: ['تحديد الطفل ومساعدته على المغادرة'],
    advice: 'say that the child was identified, or helped to leave',
  },
  {
    id: 'L-paedophile',
    level: ADVISES,
    match: '~(بيدوفيل(ي|يا|يين)?|مشتهي ~أطفال)',
    preferred: ['الجاني', 'شخص اعتدى جنسياً على طفل'],
  },
  {
    id: 'L-minor',
    level: ADVISES,
    match: '~قاصر(ة|ون|ين|ات)?',
    preferred: ['طفل', 'أطفال'],
  },
  {
    id: 'L-chained',
    level: ADVISES,
    match: '~(مكبل(ون|ين|ة|ات)?|مقيد(ون|ين|ة|ات)? ~سلاسل)|في ~(أقفاص|سلاسل)',
    preferred: ['تسمية وسيلة السيطرة: الدَّين، التهديد، الأوراق'],
    advice: 'name what kept the child there: debt, threats, documents',
  },
  {
    id: 'L-victim',
    level: ADVISES,
    match: '~(ضحية|ضحايا)',
    preferred: ['ناجٍ أو ناجية', 'الكلمة التي يختارها الشخص'],
    advice: 'write “ناجٍ” or “ناجية”, or the person’s own word for themselves',
  },
  {
    id: 'L-child-soldier',
    level: ADVISES,
    match: '~(طفل|أطفال) ~(جندي|جنود|مجند(ون|ين)?)|~جنود ~أطفال',
    preferred: ['طفل مرتبط بالقوات أو الجماعات المسلحة'],
  },
];
