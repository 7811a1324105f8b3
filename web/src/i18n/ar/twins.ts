import type { Messages } from '../messages.ts';

/** Words of what a story is beside its page: feeds, plain text, share pictures, citations, in Arabic. */
export const twins: Pick<Messages, 'feed' | 'cite' | 'plain'> = {
  feed: {
    title: (club) => `${club}: قصص`,
    topic: (club, topic) => `${club}: قصص عن موضوع «${topic}»`,
    note: (note) => `عن هذه القصة: ${note}`,
  },
  cite: {
    story: 'الاستشهاد بهذه القصة',
    figure: 'الاستشهاد بهذا الرقم',
    text: 'نصاً',
    copy: 'نسخ',
    copied: 'تم النسخ',
    storyBy: (authors, day, title, club) => `${authors} (${day}). «${title}». ${club}.`,
    storyOf: (club, day, title) => `${club} (${day}). «${title}».`,
    amount: (value, label) => `${label}: ${value}`,
    figureFrom: (source, amount, club, day) =>
      `${source}. «${amount}»، كما عرضه ${club} في ${day}.`,
    figureBare: (amount, club, day) => `«${amount}»، كما عرضه ${club} في ${day}.`,
  },
  plain: {
    rights: (year, club) => `© ${year} ${club}. لكل صورة ترخيصها الخاص.`,
    original: 'الصفحة مع الصور',
    figures:
      'يلي كل رقم مدى ثقتنا به. ومن ينقل رقماً فلينقل معه حالته ومصدره، ولا يصف أبداً بأنه متحقق منه ما ليس كذلك.',
    narratives:
      'يسبق كل رواية عن شخص نوع هذه الرواية. فالرواية المركّبة أو المثال التوضيحي ليسا قصة شخص واحد، ومن يُذكر اسمه في المثال التوضيحي ليس شخصاً حقيقياً. والاسم المستعار يبقى مستعاراً.',
    quoting:
      'للاستشهاد بقصة، اذكروا كاتبها وعنوانها والنادي واليوم ورابطها. ولا يجوز أبداً الكشف عن هوية أي شخص في القصص.',
    stories: 'القصص',
    figureList: 'الأرقام',
    pages: 'عن النادي',
    feeds: 'الخلاصات',
    languages: 'بلغات أخرى',
  },
};
