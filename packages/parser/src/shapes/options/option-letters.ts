/** The alphabets with which people letter options; the place of a sign is the place of its option. */
export const alphabets: readonly string[] = [
  'abcdefghij',
  'ABCDEFGHIJ',
  'абвгдежзик',
  'АБВГДЕЖЗИК',
  'アイウエオカキク',
  '가나다라마바사아',
  '①②③④⑤⑥⑦⑧⑨⑩',
  '❶❷❸❹❺❻❼❽❾❿',
  '🅐🅑🅒🅓🅔🅕',
  '甲乙丙丁戊己',
  'أبجدهو',
  'אבגדהו',
  'कखगघङच',
  'কখগঘঙচ',
  'กขคงจฉ',
  '１２３４５６７８９',
  'ＡＢＣＤＥＦＧＨ',
  'αβγδεζηθ',
]

/** How else people write a letter: Persian spells out the name of the first. */
export const spellings: Readonly<Record<string, string>> = { الف: 'أ', ا: 'أ' }

/** Where each sign stands: no two alphabets share one. */
export const letterOf: ReadonlyMap<string, { readonly place: number; readonly alphabet: string }> = new Map([
  ...alphabets.flatMap(alphabet => [...alphabet].map((sign, place) => [sign, { place, alphabet }] as const)),
  ...Object.entries(spellings).map(
    ([spelling, sign]) => [spelling, { place: 0, alphabet: alphabetOf(sign) }] as const,
  ),
])

function alphabetOf(sign: string): string {
  return alphabets.find(alphabet => alphabet.includes(sign)) ?? ''
}
