import { describe, expect, test } from 'vitest';
import type { Entry } from './entry';
import { findLanguage } from './find';
import { ARABIC } from './words-ar';
import { SPANISH } from './words-es';
import { FRENCH } from './words-fr';

type Row = [id: string, about: string, matched: string, notAbout: string];

const FRENCH_ROWS: Row[] = [
  [
    'L-child-prostitution',
    'La prostitution des enfants existe.',
    'prostitution des enfants',
    'L’exploitation sexuelle d’enfants existe.',
  ],
  [
    'L-child-prostitution',
    'Une fillette prostituée.',
    'fillette prostituée',
    'Le protocole facultatif sur la prostitution des enfants.',
  ],
  [
    'L-child-pornography',
    'Un site pédopornographique.',
    'pédopornographique',
    'Du matériel d’abus sexuels d’enfants.',
  ],
  [
    'L-child-pornography',
    'La pornographie mettant en scène des enfants.',
    'pornographie mettant en scène des enfants',
    'La pornographie entre adultes.',
  ],
  [
    'L-child-sex-tourism',
    'Le tourisme sexuel impliquant des enfants.',
    'tourisme sexuel impliquant des enfants',
    'Le tourisme et les enfants.',
  ],
  [
    'L-consent',
    'La jeune fille était d’accord pour être exploitée.',
    'd’accord',
    'Les enfants ont accepté une photographie.',
  ],
  [
    'L-consent',
    'Les garçons ont accepté l’exploitation.',
    'ont accepté',
    'Un enfant n’a jamais consenti à son exploitation.',
  ],
  [
    'L-white-slavery',
    'On disait la traite des blanches.',
    'traite des blanches',
    'On dit la traite des personnes.',
  ],
  [
    'L-unicef',
    'Écrit au nom de l’UNICEF.',
    'au nom de l’UNICEF',
    'Nous ne parlons pas au nom de l’UNICEF.',
  ],
  [
    'L-involved-in',
    'Des filles impliquées dans la prostitution.',
    'impliquées dans la prostitution',
    'Des hommes impliqués dans la prostitution.',
  ],
  ['L-slave', 'Une esclave sexuelle.', 'esclave sexuelle', 'L’esclavage moderne.'],
  ['L-rescue', 'Des enfants secourus en mer.', 'secourus', 'Le premier secours.'],
  ['L-paedophile', 'Un pédophile arrêté.', 'pédophile', 'Une personne arrêtée.'],
  ['L-minor', 'Les mineurs isolés.', 'mineurs', 'Une question mineure.'],
  ['L-chained', 'Ils étaient enchaînés.', 'enchaînés', 'Briser les chaînes.'],
  ['L-broken', 'Elle est brisée à vie.', 'brisée à vie', 'Une vitre brisée.'],
  [
    'L-estimate',
    '28 millions de personnes sont exploitées.',
    '28 millions',
    'Environ 28 millions de personnes sont exploitées.',
  ],
  ['L-victim', 'Les victimes parlent.', 'victimes', 'Les survivants parlent.'],
  ['L-child-soldier', 'Un enfant-soldat.', 'enfant-soldat', 'Un enfant associé aux groupes armés.'],
];

const SPANISH_ROWS: Row[] = [
  [
    'L-child-prostitution',
    'La prostitución infantil existe.',
    'prostitución infantil',
    'La explotación sexual de niñas existe.',
  ],
  [
    'L-child-prostitution',
    'Niñas prostituidas.',
    'Niñas prostituidas',
    'El protocolo facultativo sobre la prostitución infantil.',
  ],
  [
    'L-child-pornography',
    'Es pornografía infantil.',
    'pornografía infantil',
    'Es material de abuso sexual de niñas y niños.',
  ],
  [
    'L-child-sex-tourism',
    'El turismo sexual con niños.',
    'turismo sexual con niños',
    'El turismo con niños.',
  ],
  [
    'L-consent',
    'La niña aceptó la explotación sexual.',
    'aceptó',
    'La niña aceptó una fotografía.',
  ],
  [
    'L-consent',
    'Los niños accedieron a ser explotados.',
    'accedieron',
    'Ningún niño consintió la explotación, ni nunca accedió a ella.',
  ],
  ['L-white-slavery', 'La trata de blancas.', 'trata de blancas', 'La trata de personas.'],
  ['L-unicef', 'En nombre de UNICEF.', 'En nombre de UNICEF', 'No hablamos en nombre de UNICEF.'],
  [
    'L-involved-in',
    'Niñas involucradas en la prostitución.',
    'involucradas en la prostitución',
    'Hombres involucrados en la prostitución.',
  ],
  ['L-slave', 'Una esclava sexual.', 'esclava sexual', 'La esclavitud moderna.'],
  ['L-rescue', 'Rescataron a las niñas.', 'Rescataron', 'Rescataron un barco.'],
  ['L-paedophile', 'Un pedófilo.', 'pedófilo', 'Un agresor.'],
  [
    'L-minor',
    'Los menores llegaron.',
    'menores',
    'Las personas menores de 18 años, la menor parte.',
  ],
  ['L-chained', 'Estaban encadenados.', 'encadenados', 'Romper las cadenas.'],
  ['L-broken', 'Marcada de por vida.', 'Marcada de por vida', 'Una ventana rota.'],
  [
    'L-estimate',
    '28 millones de personas están en trabajo forzoso.',
    '28 millones',
    'Unos 28 millones de personas están en trabajo forzoso.',
  ],
  ['L-victim', 'Las víctimas hablan.', 'víctimas', 'Las supervivientes hablan.'],
  ['L-child-soldier', 'Un niño soldado.', 'niño soldado', 'Un niño asociado a grupos armados.'],
];

const ARABIC_ROWS: Row[] = [
  [
    'L-child-prostitution',
    'ويُسمى ذلك بغاء الأطفال.',
    'بغاء الأطفال',
    'ويُسمى ذلك الاستغلال الجنسي للأطفال.',
  ],
  [
    'L-child-prostitution',
    'ودعارة القاصرات جريمة.',
    'ودعارة القاصرات',
    'البروتوكول الاختياري بشأن بيع الأطفال وبغاء الأطفال.',
  ],
  [
    'L-child-pornography',
    'المواد الإِباحيّة للأطفال.',
    'المواد الإِباحيّة للأطفال',
    'مواد الاعتداء الجنسي على الأطفال.',
  ],
  [
    'L-child-sex-tourism',
    'السياحة الجنسية مع الأطفال.',
    'السياحة الجنسية مع الأطفال',
    'السياحة مع الأطفال.',
  ],
  ['L-consent', 'وافقت الفتاة على الاستغلال الجنسي.', 'وافقت', 'وافقت الفتاة على صورة.'],
  ['L-consent', 'خضع الطفل للاستغلال برضاه.', 'برضاه', 'لم وافقت الفتاة على الاستغلال.'],
  ['L-white-slavery', 'تجارة الرقيق الأبيض.', 'الرقيق الأبيض', 'الاتجار بالأشخاص.'],
  ['L-unicef', 'كُتب بالشراكة مع اليونيسف.', 'بالشراكة مع اليونيسف', 'كُتب دعماً لليونيسف.'],
  ['L-involved-in', 'فتيات متورطات في البغاء.', 'متورطات في البغاء', 'رجال متورطون في البغاء.'],
  ['L-slave', 'كانوا عبيداً.', 'عبيداً', 'العبودية الحديثة.'],
  ['L-rescue', 'جرى إنقاذهم.', 'إنقاذهم', 'عملية الإنقاذ'],
  ['L-rescue', 'وأُنقذ الأطفال.', 'وأُنقذ', 'غادر الأطفال.'],
  ['L-paedophile', 'إنه بيدوفيلي.', 'بيدوفيلي', 'إنه الجاني.'],
  ['L-minor', 'القاصرون في البيت.', 'القاصرون', 'الأطفال في القصر.'],
  ['L-chained', 'كانوا مكبّلين.', 'مكبّلين', 'كسر القيود.'],
  ['L-victim', 'تكلّمت الضحية.', 'الضحية', 'تكلّمت الناجية.'],
  ['L-child-soldier', 'الأطفال الجنود.', 'الأطفال الجنود', 'الأطفال في الشارع.'],
];

describe.each<[string, readonly Entry[], Row[]]>([
  ['fr', FRENCH, FRENCH_ROWS],
  ['es', SPANISH, SPANISH_ROWS],
  ['ar', ARABIC, ARABIC_ROWS],
])('in %s', (locale, table, rows) => {
  const find = (text: string) => findLanguage([{ path: ['text'], text }], locale);

  test.each(rows)('%s is about "%s"', (id, about, matched) => {
    expect(find(about).map((one) => `${one.id}: ${one.matched}`)).toContain(`${id}: ${matched}`);
  });

  test.each(rows)('%s is not about the sentence beside "%s"', (id, _about, _matched, notAbout) => {
    expect(find(notAbout).filter((one) => one.id === id)).toEqual([]);
  });

  test('every entry is tried both ways', () => {
    const tried = new Set(rows.map(([id]) => id));
    expect(table.filter(({ id }) => !tried.has(id))).toEqual([]);
  });
});
