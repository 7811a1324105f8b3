import { ADVISES, STOPS, type Entry, type Nearby } from './entry';
import { upTo } from './pattern';

// In the terms of the Luxembourg guidelines' Spanish version (ECPAT, 2016), as far as we know them.
// A person who works in child protection in Spanish must confirm this table before it is relied on.

const CHILD =
  '(niñ(o|a|os|as)|infancia|menor(es)?|adolescentes?|chic(o|a|os|as)|bebés?|hij(o|a|os|as)|jóvenes|joven)';
const PERSON = `(${CHILD}|personas?|mujer(es)?|hombres?|víctimas?|supervivientes?|sobrevivientes?|vidas?)`;
const EXPLOITATION =
  '(sexo|sexual\\p{L}*|explota\\p{L}*|abus\\p{L}*|prostitu\\p{L}*|pornogr\\p{L}*|trata|esclavitud|trabajo forzoso|viola(ción|da|do|das|dos))';
const NOT = '(no|nunca|jamás|ni|nadie|ningún|ninguna?|tampoco|si)';
const OTHER_CONSENT: readonly Nearby[] = [
  { words: NOT, before: 5 },
  { words: '(padres?|madres?|tíos?|tías?|familias?|policía|gobiernos?|socios?)', before: 3 },
  {
    words:
      '(que|contra|cesar|acabar|fin|luchar|impedir|prevenir|proteger|hablar|contar|testificar|denunciar|apoyar|sobre|entrevistad(o|a|os|as)|fotografiad(o|a|os|as)|filmad(o|a|os|as))',
    after: 7,
  },
];
const OFFICIAL_TITLE: Nearby = { words: 'protocolo facultativo', before: 16 };
const ENDING = '(o|a|os|as)';

export const SPANISH: readonly Entry[] = [
  {
    id: 'L-child-prostitution',
    level: STOPS,
    match: `prostitución (infantil|juvenil|de (niños|niñas|menores|adolescentes))|(niñ${ENDING}|menor(es)?|adolescentes?) prostitut${ENDING}|(niñ${ENDING}|menor(es)?|adolescentes?) prostituid${ENDING}|prostitut${ENDING} (infantil(es)?|menor(es)?)|trabajador(a|es|as)? sexual(es)? infantil(es)?`,
    unless: [OFFICIAL_TITLE],
    preferred: [
      'niña, niño o adolescente víctima de explotación sexual',
      'explotación sexual de niñas, niños y adolescentes',
    ],
  },
  {
    id: 'L-child-pornography',
    level: STOPS,
    match:
      'porno(grafía)? (infantil|juvenil|de (niños|niñas|menores)|con (niños|niñas|menores))|pedopornogr(afía|áfic(o|a|os|as))',
    unless: [OFFICIAL_TITLE],
    preferred: ['material de abuso sexual de niñas, niños y adolescentes'],
  },
  {
    id: 'L-child-sex-tourism',
    level: STOPS,
    match: 'turismo sexual (infantil|(con|de) (niños|niñas|menores))',
    preferred: [
      'explotación sexual de niñas, niños y adolescentes en el contexto de los viajes y el turismo',
    ],
  },
  {
    id: 'L-consent',
    level: STOPS,
    match:
      '(consintió|consintieron|consentid(o|a|os|as)|accedió|accedieron|aceptó|aceptaron|de acuerdo|por (su )?voluntad( propia)?|voluntariamente)',
    needs: [
      { words: CHILD, before: 8 },
      { words: EXPLOITATION, before: 10, after: 8 },
    ],
    unless: OTHER_CONSENT,
    preferred: ['fue coaccionado/a', 'fue manipulado/a'],
  },
  {
    id: 'L-white-slavery',
    level: STOPS,
    match: 'trata de blancas',
    preferred: ['trata de personas'],
  },
  {
    id: 'L-unicef',
    level: STOPS,
    match: `(en ${upTo(1)}(colaboración|alianza|asociación) con|en nombre de|en representación de) UNICEF`,
    unless: [{ words: NOT, before: 6 }],
    preferred: ['a favor de UNICEF', 'según UNICEF, …'],
  },
  {
    id: 'L-involved-in',
    level: ADVISES,
    match: `(involucrad|implicad)${ENDING} en (la )?(explotación sexual|prostitución|pornografía)`,
    needs: [{ words: CHILD, before: 6 }],
    preferred: ['fue explotado/a sexualmente'],
  },
  {
    id: 'L-slave',
    level: ADVISES,
    match: `esclav${ENDING}( sexual(es)?)?`,
    preferred: ['niña o niño en trabajo forzoso', 'niña o niño víctima de trata'],
  },
  {
    id: 'L-rescue',
    level: ADVISES,
    match: `rescat(e|es|ó|ar|aron|ad${ENDING})|(salvad|liberad)${ENDING}`,
    needs: [{ words: PERSON, before: 6, after: 6 }],
    preferred: ['identificado/a', 'recibió ayuda para salir'],
  },
  {
    id: 'L-paedophile',
    level: ADVISES,
    match: 'pedófil(o|a|os|as)|pedofilia|pederastas?',
    preferred: ['agresor', 'persona que abusó sexualmente de una niña o un niño'],
  },
  {
    id: 'L-minor',
    level: ADVISES,
    match:
      '(?<=(^|[^\\p{L}])(una?|el|la|los|las|estos|estas|este|esta|dos|muchos|muchas|varios|varias) )menor(es)?(?! (de|que|parte|número|cantidad|edad))',
    preferred: ['niño, niña o adolescente', 'niñas, niños y adolescentes'],
  },
  {
    id: 'L-chained',
    level: ADVISES,
    match: `(encadenad|enjaulad)${ENDING}|con grilletes`,
    preferred: ['nombrar el medio de control: deuda, amenazas, documentos'],
    advice: 'name what kept the child there: debt, threats, documents',
  },
  {
    id: 'L-broken',
    level: ADVISES,
    match: `(marcad|destrozad|dañad)${ENDING} (de por vida|para siempre)|(infancias?|vidas?) (rot|destrozad|arruinad)${ENDING}`,
    preferred: ['describir la recuperación y el apoyo'],
    advice: 'describe recovery and support',
  },
  {
    id: 'L-estimate',
    level: ADVISES,
    match: '\\d[\\d.,]* (millón|millones)',
    needs: [{ words: '(son|están|es|viven|trabajan)', after: 12 }],
    unless: [
      { words: 'estim\\p{L}*' },
      {
        words: '(unos|unas|cerca|casi|alrededor|aproximadamente|más|menos|hasta)',
        before: 3,
      },
      { words: '(dólares|euros|libras)', after: 2 },
    ],
    preferred: ['se estima que N millones …, con el año'],
    advice: 'say that it is an estimate, and of which year: “se estima que N millones … en 2021”',
  },
  {
    id: 'L-victim',
    level: ADVISES,
    match: 'víctimas?',
    preferred: ['superviviente', 'la palabra que elija la persona'],
    advice: 'write “superviviente”, or the person’s own word for themselves',
  },
  {
    id: 'L-child-soldier',
    level: ADVISES,
    match: '(niñ(o|a|os|as)|menor(es)?) soldados?',
    preferred: ['niña o niño asociado a fuerzas o grupos armados'],
  },
];
