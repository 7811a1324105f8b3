import { expect, test } from 'vitest';
import { findLanguage } from './find';
import { ENGLISH } from './words-en';

const find = (text: string) => findLanguage([{ path: ['text'], text }], 'en');
const told = (text: string) => find(text).map(({ id, matched }) => `${id}: ${matched}`);

/** The entry, a sentence that it is about with what is marked in it, and one that it is not about. */
const TABLE: [id: string, about: string, matched: string, notAbout: string][] = [
  [
    'L-child-prostitution',
    'They met a child prostitute there.',
    'child prostitute',
    'They met a child subjected to sexual exploitation.',
  ],
  [
    'L-child-prostitution',
    'Two Child-Prostitutes were seen.',
    'Child-Prostitutes',
    'Prostitution is legal for adults there.',
  ],
  [
    'L-child-prostitution',
    'No law on child  prostitution.',
    'child  prostitution',
    'The optional protocol on the sale of children, child prostitution and the like.',
  ],
  [
    'L-child-prostitution',
    'Some call them child sex workers.',
    'child sex workers',
    'Child protection workers came.',
  ],
  ['L-child-pornography', 'It is child porn.', 'child porn', 'It is child sexual abuse material.'],
  [
    'L-child-pornography',
    'Child pornography is a crime.',
    'Child pornography',
    'The childish pornographer was an adult.',
  ],
  [
    'L-child-pornography',
    'He had kiddie-porn on a disk.',
    'kiddie-porn',
    'He had pornography on a disk.',
  ],
  [
    'L-child-sex-tourism',
    'Against child sex tourism.',
    'child sex tourism',
    'Against sexual exploitation of children in travel and tourism.',
  ],
  [
    'L-child-sex-tourism',
    'Child-sex tourists fly in.',
    'Child-sex tourists',
    'Tourists with a child fly in.',
  ],
  [
    'L-consent',
    'The girl consented to the sexual exploitation.',
    'consented',
    'The girl was coerced into sexual exploitation.',
  ],
  [
    'L-consent',
    'Some children agreed to be sold for sex.',
    'agreed',
    'The children agreed to be photographed.',
  ],
  [
    'L-consent',
    'The boys were willing to be exploited.',
    'were willing',
    'A child cannot have consented to exploitation.',
  ],
  [
    'L-consent',
    'They spoke of willing victims of child trafficking.',
    'willing',
    'Our partners agreed a plan to end sexual exploitation.',
  ],
  [
    'L-consent',
    'A 12-year-old agreed to prostitution.',
    'agreed',
    'The children agreed that sexual abuse must stop.',
  ],
  [
    'L-consent',
    'The child gave her consent to be exploited.',
    'gave her consent',
    'The girl never consented to the abuse.',
  ],
  [
    'L-consent',
    'The girl agreed to the abuse.',
    'agreed',
    'The girl consented to her story of abuse being told here.',
  ],
  [
    'L-white-slavery',
    'It was called white slavery.',
    'white slavery',
    'It was called trafficking in persons.',
  ],
  [
    'L-unicef',
    'Written in partnership with UNICEF.',
    'in partnership with UNICEF',
    'Written in aid of UNICEF.',
  ],
  [
    'L-unicef',
    'We write in close partnership with UNICEF.',
    'in close partnership with UNICEF',
    'We work in partnership with the UNICEF Club.',
  ],
  [
    'L-unicef',
    'We speak on behalf of UNICEF.',
    'on behalf of UNICEF',
    'We do not speak on behalf of UNICEF.',
  ],
  [
    'L-involved-in',
    'Many girls are involved in sexual exploitation.',
    'involved in sexual exploitation',
    'The men were involved in sexual exploitation.',
  ],
  ['L-slave', 'He kept slaves.', 'slaves', 'He wrote on slavery and the slave trade.'],
  ['L-slave', 'She had been a sex slave.', 'sex slave', 'She had been enslaved.'],
  ['L-rescue', 'The police rescued them.', 'rescued', 'The police helped them to leave.'],
  ['L-rescue', 'The rescue took an hour.', 'rescue', 'The rescue helicopter took an hour.'],
  ['L-rescue', 'She was set free.', 'set free', 'The entry is free.'],
  ['L-rescue', 'Forty children were saved.', 'saved', 'The children saved money for the trip.'],
  ['L-paedophile', 'He is a paedophile.', 'paedophile', 'He abused a child.'],
  ['L-paedophile', 'A ring of pedophiles.', 'pedophiles', 'A ring of offenders.'],
  ['L-minor', 'Minors were found.', 'Minors', 'Minor changes were found.'],
  ['L-minor', 'He was a minor.', 'minor', 'He had a minor injury.'],
  [
    'L-smuggled',
    'The children were smuggled to the coast.',
    'smuggled',
    'Cigarettes were smuggled to the coast.',
  ],
  ['L-smuggled', 'They are smuggling girls.', 'smuggling', 'Smuggling people is not trafficking.'],
  [
    'L-snatched',
    'Most are kidnapped by strangers.',
    'kidnapped by strangers',
    'Most are recruited by people they know.',
  ],
  [
    'L-snatched',
    'Children are snatched on the way to school.',
    'snatched',
    'A bag was snatched there.',
  ],
  ['L-chained', 'They were chained to the bench.', 'chained', 'The chain of events was long.'],
  ['L-chained', 'They were kept in chains.', 'in chains', 'Work in supply chains is hidden.'],
  ['L-broken', 'She is damaged for life.', 'damaged for life', 'She was given support for life.'],
  [
    'L-broken',
    'They are broken children.',
    'broken children',
    'They are children with a broken window.',
  ],
  [
    'L-estimate',
    '28 million people are in forced labour.',
    '28 million',
    'An estimated 28 million people are in forced labour.',
  ],
  [
    'L-estimate',
    'They say 3.3 million children live in bondage.',
    '3.3 million',
    'About 3.3 million children live in bondage.',
  ],
  [
    'L-estimate',
    'In all, 28m people are in forced labour.',
    '28m',
    'Profits of $150 billion are made.',
  ],
  ['L-victim', 'The victim spoke.', 'victim', 'The survivor spoke.'],
  [
    'L-child-soldier',
    'He was a child soldier.',
    'child soldier',
    'He was a child associated with armed groups.',
  ],
  [
    'L-beneficiaries',
    'We met the beneficiaries.',
    'beneficiaries',
    'We met the people we work with.',
  ],
  [
    'L-developing-countries',
    'It happens in developing countries.',
    'developing countries',
    'The club is developing a plan for other countries.',
  ],
];

test.each(TABLE)('%s is about "%s"', (id, about, matched) => {
  expect(told(about)).toContain(`${id}: ${matched}`);
});

test.each(TABLE)('%s is not about the sentence beside "%s"', (id, _about, _matched, notAbout) => {
  expect(find(notAbout).filter((one) => one.id === id)).toEqual([]);
});

test('every entry is tried both ways', () => {
  const tried = new Set(TABLE.map(([id]) => id));
  expect(ENGLISH.filter(({ id }) => !tried.has(id))).toEqual([]);
});

test('these stop, and all the others advise', () => {
  const stopping = ENGLISH.filter(({ level }) => level === 'stops-unless-overridden');
  expect([...new Set(stopping.map(({ id }) => id))]).toEqual([
    'L-child-prostitution',
    'L-child-pornography',
    'L-child-sex-tourism',
    'L-consent',
    'L-white-slavery',
    'L-unicef',
  ]);
});

test.each([
  'Women consented, and the men agreed to trafficking charges.',
  'The partners agreed.',
  'The girl’s parents agreed to the abuse being reported.',
  'Whether a child agreed to be exploited makes no difference in law.',
  'Children were willing to learn.',
  'The children agreed on a name for the club and wrote about sexual exploitation.',
  'A child and a social worker agreed a plan after the abuse was reported.',
  'No child agreed to that abuse.',
])('nobody has agreed to exploitation in "%s"', (text) => {
  expect(find(text).filter(({ level }) => level === 'stops-unless-overridden')).toEqual([]);
});

test.each([
  'With no money, the girl agreed to be sexually exploited.',
  'The abuse, to which the child had consented, went on.',
  'Boys of twelve who agreed to go with him were sexually exploited.',
])('a child is said to have agreed in "%s"', (text) => {
  expect(find(text).map(({ id }) => id)).toContain('L-consent');
});

test('a word told under a stricter entry is not told again', () => {
  expect(told('White slaves were sold.')).toEqual(['L-white-slavery: White slaves']);
});
