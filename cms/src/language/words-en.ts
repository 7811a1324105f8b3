import { ADVISES, STOPS, type Entry, type Nearby } from './entry';
import { upTo } from './pattern';

const CHILD =
  "(child(ren)?|kids?|girls?|boys?|teen(ager)?s?|adolescents?|minors?|bab(y|ies)|infants?|toddlers?|daughters?|sons?|young (people|person|wom[ae]n|m[ae]n)|\\d+ years? olds?|under 18s?)('s)?";
const PERSON = `(${CHILD}|people|persons?|wom[ae]n|m[ae]n|survivors?|victims?|migrants?|refugees?|mothers?|famil(y|ies)|them|her|him|lives)`;
const EXPLOITATION =
  '(sex|sexual|sexually|exploit\\p{L}*|abus\\p{L}*|prostitut\\p{L}*|porn\\p{L}*|traffick\\p{L}*|rap(e|ed|es|ing)|slave(ry|s)?|forced labou?r|be sold)';
const NOT =
  "(not|never|cannot|nobody|none|no (child|children|girl|boy|one)|nor|neither|unable|hardly|whether|if|\\p{L}+n't)";

/** Who else may agree, and what else a child may agree to. */
const NO_CHILD_OF_EXPLOITATION: readonly Nearby[] = [
  { words: NOT, before: 4 },
  {
    words:
      '(parents?|father|mother|uncle|aunt|famil(y|ies)|police|courts?|judges?|governments?|ministers?|partners?|countries|states|charit(y|ies)|schools?|clubs?|members|organi[sz]ations?)',
    before: 2,
  },
  // "agreed a plan", "agreed with us", "agreed that it must end"
  { words: '(an?|the|on|upon|with|that)', after: 1 },
  {
    words:
      '(about|against|fight|stop|end|prevent|protect|tackle|report|testify|help|support|campaign|speak|talk|tell|story|stories|survey|study|interviewed|photographed|filmed|recorded|treatment|examination|counselling)',
    after: 6,
  },
];
const OFFICIAL_TITLE: Nearby = { words: 'optional protocol', before: 16 };
const BY_DETERMINER = '(?<=(^|[^\\p{L}])(a|an|the|any|each|every|one|this|that|unaccompanied) )';
const AS_NOUN =
  '(?= ?([.,;:!?)]|$|(is|was|has|had|who|whose|that|when|if|can|cannot|may|might|must|should|will|would|in|from|at|to|under|by|with|for|and|or|as)( |$)))';

/** SAFETY.md §5. What is matched earlier is not matched again by a later entry. */
export const ENGLISH: readonly Entry[] = [
  {
    id: 'L-child-prostitution',
    level: STOPS,
    match:
      '(child|children|juvenile|underage|teen|teenage|minor) (prostitut(es?|ion)|sex workers?)|prostituted (child|children|minors?)',
    unless: [OFFICIAL_TITLE],
    preferred: ['child subjected to sexual exploitation'],
  },
  {
    id: 'L-child-pornography',
    level: STOPS,
    match: "(child|children|children's|kids?|kidd(ie|y)) porn(o|os|ography|ographic)?",
    unless: [OFFICIAL_TITLE],
    preferred: ['child sexual abuse material'],
  },
  {
    id: 'L-child-sex-tourism',
    level: STOPS,
    match:
      'child(ren)? sex(ual)? touris(m|ts?)|sex touris(m|ts?) (with|involving) (children|minors)',
    preferred: ['sexual exploitation of children in travel and tourism'],
  },
  {
    id: 'L-consent',
    level: STOPS,
    match: `(consent(ed|s|ing)|gave ((her|his|their) )?consent|agree(d|s|ing)|(was|were|is|are) willing|willingly)`,
    needs: [
      { words: CHILD, before: 8 },
      { words: EXPLOITATION, before: 10, after: 8 },
    ],
    unless: NO_CHILD_OF_EXPLOITATION,
    preferred: ['was coerced', 'was manipulated'],
  },
  {
    id: 'L-consent',
    level: STOPS,
    match: `(willing|consenting)(?= ${upTo(1)}(${CHILD}|victims?|participants?))`,
    needs: [{ words: CHILD }, { words: EXPLOITATION }],
    unless: [{ words: NOT, before: 4 }],
    preferred: ['was coerced', 'was manipulated'],
    advice: 'say how the child was coerced or manipulated: nobody is willing under coercion',
  },
  {
    id: 'L-white-slavery',
    level: STOPS,
    match: 'white slav(ery|es?|ers?|e (trade|traffic|trafficking))',
    preferred: ['trafficking in persons'],
  },
  {
    id: 'L-unicef',
    level: STOPS,
    match: `(in ${upTo(2)}partnership with|on behalf of) (the )?UNICEF(?! clubs?)|on UNICEF's behalf`,
    unless: [{ words: NOT, before: 6 }],
    preferred: ['in aid of UNICEF', 'UNICEF reports …'],
    advice:
      'write “in aid of UNICEF”, or “UNICEF reports …” with the source: we do not speak for it',
  },
  {
    id: 'L-involved-in',
    level: ADVISES,
    match: `involved in ${upTo(3)}(sexual exploitation|sexual abuse|prostitution|pornography|sex (work|trade|trafficking))`,
    needs: [{ words: CHILD, before: 6 }],
    preferred: ['was sexually exploited'],
  },
  {
    id: 'L-slave',
    level: ADVISES,
    match: '((child|sex|sexual) ){0,2}slaves?(?! (trad(e|er|ers|ing)|ships?))',
    preferred: ['child in forced labour', 'trafficked child'],
  },
  {
    id: 'L-rescue',
    level: ADVISES,
    match: `rescu(e|es|ed|ing|ers?)(?! (boats?|dogs?|helicopters?))|set ${upTo(3)}free`,
    preferred: ['identified', 'helped to leave'],
  },
  {
    id: 'L-rescue',
    level: ADVISES,
    match: 'saved',
    needs: [{ words: `(${PERSON}|from)`, before: 4, after: 4 }],
    unless: [{ words: '(money|time|pounds?|up)', after: 3 }],
    preferred: ['identified', 'helped to leave'],
  },
  {
    id: 'L-paedophile',
    level: ADVISES,
    match: 'pa?edophil(es?|ia|iacs?|ic)',
    preferred: ['offender', 'person who sexually abused a child'],
  },
  {
    id: 'L-minor',
    level: ADVISES,
    match: `minors|${BY_DETERMINER}minor${AS_NOUN}`,
    preferred: ['child', 'children'],
  },
  {
    id: 'L-smuggled',
    level: ADVISES,
    match: 'smuggl(ed|es?|ing|ers?)',
    needs: [{ words: PERSON, before: 5, after: 5 }],
    // Both words together tell the difference.
    unless: [{ words: 'traffick\\p{L}*' }],
    preferred: ['trafficked'],
    advice: 'write “trafficked”, if the child was moved to be exploited',
  },
  {
    id: 'L-snatched',
    level: ADVISES,
    match: `(kidnap(ped|ping|pings)?|abduct(ed|ion|ions)) by ${upTo(2)}strangers?`,
    preferred: ['recruited', 'deceived'],
  },
  {
    id: 'L-snatched',
    level: ADVISES,
    match: 'snatch(ed|es|ing)?',
    needs: [{ words: PERSON, before: 4, after: 3 }],
    preferred: ['recruited', 'deceived'],
  },
  {
    id: 'L-chained',
    level: ADVISES,
    match: 'chained|caged|shackled|in (chains|cages?|shackles)',
    preferred: ['name the control: debt, threats, documents'],
    advice: 'name what kept the child there: debt, threats, documents',
  },
  {
    id: 'L-broken',
    level: ADVISES,
    match: `(broken|ruined|damaged|scarred|destroyed) for (life|ever|good)|(broken|ruined|damaged|shattered) (${CHILD}|childhoods?|lives|life|souls?|victims?|survivors?)|(child|children|girls?|boys?|life|lives|childhoods?) (is|are|was|were) (broken|ruined|destroyed)`,
    preferred: ['describe recovery and support'],
    advice: 'describe recovery and support',
  },
  {
    id: 'L-estimate',
    level: ADVISES,
    match:
      '(?<![$€£] ?)(\\d[\\d.,]* ?(million|billion)|\\d[\\d.,]*(m|bn)|(one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty) million)',
    needs: [{ words: '(are|is|live|work)', after: 12 }],
    unless: [
      { words: 'estimat(ed?|es|ing|ions?)' },
      {
        words:
          '(about|around|approximately|roughly|nearly|almost|some|over|under|up to|at least|more than|fewer than|less than|close to)',
        before: 3,
      },
      { words: '(dollars?|euros?|pounds?|USD|GBP|EUR)', after: 2 },
    ],
    preferred: ['an estimated N million, with the year'],
    advice: 'say that it is an estimate, and of which year: “an estimated N million in 2021”',
  },
  {
    id: 'L-victim',
    level: ADVISES,
    match: 'victims?(?! blam)',
    preferred: ['survivor', 'the person’s own word'],
    advice: 'write “survivor”, or the person’s own word for themselves',
  },
  {
    id: 'L-child-soldier',
    level: ADVISES,
    match: '(child|boy|girl) soldiers?',
    preferred: ['child associated with armed forces or groups'],
  },
  {
    id: 'L-beneficiaries',
    level: ADVISES,
    match: 'beneficiar(y|ies)',
    preferred: ['people we work with'],
  },
  {
    id: 'L-developing-countries',
    level: ADVISES,
    match: '(developing|underdeveloped|less developed|third world) (countr(y|ies)|nations?|world)',
    preferred: ['name the country'],
    advice: 'name the country',
  },
];
