import { ADVISES, STOPS, type Entry, type Nearby } from './entry';
import { upTo } from './pattern';

// In the terms of the Luxembourg guidelines' French version (ECPAT, 2017), as far as we know them.
// A person who works in child protection in French must confirm this table before it is relied on.

const CHILD =
  '(enfants?|fill(e|es|ette|ettes)|garçons?|mineure?s?|adolescente?s?|ados?|bébés?|jeunes?)';
const PERSON = `(${CHILD}|personnes?|femmes?|hommes?|victimes?|survivante?s?|gens|vies?)`;
const EXPLOITATION =
  '(sexe|sexuel\\p{L}*|exploit\\p{L}*|abus\\p{L}*|prostitu\\p{L}*|pornograph\\p{L}*|traite|esclavage|travail forcé|viols?|violée?s?)';
const NOT = "(ne|n'\\p{L}+|pas|jamais|ni|aucune?|personne|si|s'ils?)";
const OTHER_CONSENT: readonly Nearby[] = [
  { words: NOT, before: 5 },
  {
    words: '(parents?|père|mère|oncle|tante|famille|police|gouvernements?|partenaires?)',
    before: 3,
  },
  {
    words:
      '(que|contre|cesser|finir|fin|lutter|empêcher|prévenir|protéger|parler|témoigner|dénoncer|signaler|soutenir|sujet|interrogée?s?|photographiée?s?|filmée?s?)',
    after: 7,
  },
];
const OFFICIAL_TITLE: Nearby = { words: 'protocole facultatif', before: 16 };
const LIFELONG = '(à vie|pour la vie|à jamais|pour toujours)';

export const FRENCH: readonly Entry[] = [
  {
    id: 'L-child-prostitution',
    level: STOPS,
    match: `prostitution ((enfantine|infantile|juvénile)|(d'|des |de )(enfants?|mineure?s?))|(enfants?|fill(e|ette)s?|garçons?|mineure?s?|adolescente?s?) prostituée?s?|prostituée?s? mineure?s?|(enfants?|mineure?s?) travailleu(r|rs|se|ses) du sexe`,
    unless: [OFFICIAL_TITLE],
    preferred: ['enfant soumis à l’exploitation sexuelle', 'exploitation sexuelle d’enfants'],
  },
  {
    id: 'L-child-pornography',
    level: STOPS,
    match:
      "pédo ?porno(graph(ie|ique|iques))?|pornographie ((enfantine|infantile|juvénile|pédophile)|(d'|des |avec des |impliquant des |mettant en scène des )(enfants|mineurs))",
    unless: [OFFICIAL_TITLE],
    preferred: ['matériel d’abus sexuels d’enfants'],
  },
  {
    id: 'L-child-sex-tourism',
    level: STOPS,
    match:
      "tourisme sexuel (infantile|pédophile|(impliquant|avec|sur) (des|les) (enfants|mineurs)|(d'|des )enfants)",
    preferred: ['exploitation sexuelle des enfants dans le cadre du voyage et du tourisme'],
  },
  {
    id: 'L-consent',
    level: STOPS,
    match: "consenti|consentante?s?|(a|ont|avait|avaient) accepté|d'accord|de (son|leur) plein gré",
    needs: [
      { words: CHILD, before: 8 },
      { words: EXPLOITATION, before: 10, after: 8 },
    ],
    unless: OTHER_CONSENT,
    preferred: ['a été contraint(e)', 'a été manipulé(e)'],
  },
  {
    id: 'L-white-slavery',
    level: STOPS,
    match: 'traite des blanches',
    preferred: ['traite des personnes'],
  },
  {
    id: 'L-unicef',
    level: STOPS,
    match: `(en ${upTo(1)}partenariat ${upTo(1)}avec|au nom de|pour le compte de) (l')?UNICEF`,
    unless: [{ words: NOT, before: 6 }],
    preferred: ['en faveur de l’UNICEF', 'selon l’UNICEF, …'],
  },
  {
    id: 'L-involved-in',
    level: ADVISES,
    match:
      "(impliquée?s?|engagée?s?) dans (l'|la )(exploitation sexuelle|prostitution|pornographie)",
    needs: [{ words: CHILD, before: 6 }],
    preferred: ['a été exploité(e) sexuellement'],
  },
  {
    id: 'L-slave',
    level: ADVISES,
    match: 'esclaves?( sexuel(le)?s?)?',
    preferred: ['enfant soumis au travail forcé', 'enfant soumis à la traite'],
  },
  {
    id: 'L-rescue',
    level: ADVISES,
    match: 'secour(ue?s?|ir)|sauvée?s?|libérée?s?',
    needs: [{ words: PERSON, before: 6, after: 6 }],
    preferred: ['identifié(e)', 'aidé(e) à partir'],
  },
  {
    id: 'L-paedophile',
    level: ADVISES,
    match: 'pédophil(es?|ie)',
    preferred: ['auteur d’abus sexuels', 'personne qui a abusé sexuellement d’un enfant'],
  },
  {
    id: 'L-minor',
    level: ADVISES,
    match: '(?<=(^|[^\\p{L}])(une?|les?|la|des|ces|aux?|du|cette|deux|plusieurs) )mineure?s?',
    preferred: ['enfant', 'enfants'],
  },
  {
    id: 'L-chained',
    level: ADVISES,
    match: 'enchaînée?s?|en cage|aux fers',
    preferred: ['nommer le moyen de contrôle : dette, menaces, papiers'],
    advice: 'name what kept the child there: debt, threats, documents',
  },
  {
    id: 'L-broken',
    level: ADVISES,
    match: `(brisée?s?|détruite?s?|marquée?s?|abîmée?s?) ${LIFELONG}|(enfances?|enfants?|vies?) (brisée?s?|détruite?s?|gâchée?s?)`,
    preferred: ['décrire le rétablissement et l’accompagnement'],
    advice: 'describe recovery and support',
  },
  {
    id: 'L-estimate',
    level: ADVISES,
    match: '\\d[\\d.,]* (millions?|milliards?)',
    needs: [{ words: '(sont|est|vivent|travaillent)', after: 12 }],
    unless: [
      { words: 'estim\\p{L}*' },
      { words: "(environ|près|quelque|presque|plus|moins|jusqu'à|autour)", before: 3 },
      { words: '(dollars?|euros?|livres?)', after: 2 },
    ],
    preferred: ['on estime à N millions …, avec l’année'],
    advice: 'say that it is an estimate, and of which year: “on estime à N millions … en 2021”',
  },
  {
    id: 'L-victim',
    level: ADVISES,
    match: 'victimes?',
    preferred: ['survivant(e)', 'le mot que la personne choisit'],
    advice: 'write “survivant” or “survivante”, or the person’s own word for themselves',
  },
  {
    id: 'L-child-soldier',
    level: ADVISES,
    match: '(enfant|fille|garçon)s? soldats?',
    preferred: ['enfant associé aux forces ou groupes armés'],
  },
];
