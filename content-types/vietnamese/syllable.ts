import { plain } from './marks.ts';
import { canonicalTones } from './tone-placement.ts';

/** The beginnings of Vietnamese syllables, the longest first. */
export const initials = 'ngh ng nh gh gi kh ph qu th tr ch b c d đ g h k l m n p r s t v x'.split(
  ' ',
);

/** What may follow them, without tones (Hoàng Phê, Từ điển tiếng Việt). */
export const rimes: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oi om on ong ooc
  oong op ot oc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt
  uynh uyt uyu uơ ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu`.split(/\s+/),
);
const afterQu = new Set(['ynh', 'yt', 'ych', 'yp', 'yn']);
/** Loan syllables that people rather mean as ô typed twice. */
const rare = new Set(['oong', 'ooc']);

export const tones = ['sắc', 'huyền', 'hỏi', 'ngã', 'nặng'] as const;
export type Tone = (typeof tones)[number];
/** As marks that combine. */
export const markOf: Record<Tone, string> = {
  sắc: '\u0301',
  huyền: '\u0300',
  hỏi: '\u0309',
  ngã: '\u0303',
  nặng: '\u0323',
};
const anyTone = new RegExp(`[${Object.values(markOf).join('')}]`, 'g');

const withoutTone = (word: string) => word.normalize('NFD').replace(anyTone, '').normalize('NFC');

const plainInitials = [...new Set(initials.map(plain))];
const plainRimes = new Set([...rimes].filter((rime) => !rare.has(rime)).map(plain));

/** Every way to cut a word into a beginning and what follows. */
const cuts = (word: string, beginnings: readonly string[]): [initial: string, rime: string][] =>
  ['', ...beginnings]
    .filter((initial) => word.startsWith(initial))
    .map((initial) => [initial, word.slice(initial.length)]);

/** The beginning and rime of a syllable without its tone; undefined when there is no such syllable. */
const partsOf = (word: string) =>
  cuts(word, initials).find(
    ([initial, rime]) => rimes.has(rime) || (initial === 'qu' && afterQu.has(rime)),
  );

/** True for a Vietnamese syllable without any mark, as people type it in a hurry: `xuat`, `dong`. */
export const isPlainSyllable = (word: string): boolean =>
  cuts(word, plainInitials).some(
    ([initial, rime]) => plainRimes.has(rime) || (initial === 'qu' && afterQu.has(rime)),
  );

/** Where the tone of a rime stands: on a vowel with a mark of its own, else by the house style (`hòa`, `thủy`). */
function placeIn(rime: string): number {
  const own = /[ăâêôơ]/.exec(rime) ?? /ư/.exec(rime);
  if (own) return own.index;
  const vowels = /^[aeiouy]+/.exec(rime)?.[0].length ?? 1;
  if (vowels === 3) return 1;
  return vowels === 2 && rime.length > 2 ? 1 : 0;
}

/**
 * Puts a tone on a syllable in lower case. Undefined when there is no such syllable: one that ends in c, ch, p or
 * t has sắc or nặng.
 */
export function syllable(bare: string, tone: Tone | undefined): string | undefined {
  const [initial, rime] = partsOf(bare.normalize('NFC')) ?? [];
  if (initial === undefined || rime === undefined) return undefined;
  if (/(?:c|ch|p|t)$/.test(rime) && tone !== 'sắc' && tone !== 'nặng') return undefined;
  if (!tone) return initial + rime;
  const at = placeIn(rime);
  const marked = rime.slice(0, at + 1) + markOf[tone] + rime.slice(at + 1);
  return canonicalTones((initial + marked).normalize('NFC'));
}

/** True for a syllable with all its marks, in lower case and composed Unicode. */
export function isSyllable(word: string): boolean {
  const bare = withoutTone(word);
  const mark = word.normalize('NFD').match(anyTone) ?? [];
  const tone = tones.find((one) => markOf[one] === mark[0]);
  return mark.length <= 1 && syllable(bare, tone) !== undefined;
}

const hats: Record<string, string[]> = {
  a: ['a', 'ă', 'â'],
  e: ['e', 'ê'],
  o: ['o', 'ô', 'ơ'],
  u: ['u', 'ư'],
  d: ['d', 'đ'],
};

/** The syllables that a word becomes when marks are added to those it has: `xuât` → `xuất`, `xuật`. */
export function completions(word: string): string[] {
  const typed = word.normalize('NFD').match(anyTone)?.[0];
  const possible = tones.filter((tone) => !typed || markOf[tone] === typed);
  let bare = [''];
  for (const letter of withoutTone(word))
    bare = bare.flatMap((before) => (hats[letter] ?? [letter]).map((one) => before + one));
  return bare.flatMap((one) =>
    [...possible, ...(typed ? [] : [undefined])].flatMap((tone) => syllable(one, tone) ?? []),
  );
}
