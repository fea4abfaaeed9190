const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/** The rhymes of written Vietnamese without their tone. */
const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn
  uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu ynh yt êng`.split(/\s+/),
);

/** Tone marks as combining characters: grave, acute, tilde, hook above, dot below. */
const tones = /[̣̀́̃̉]/gu;

/** True for a word that Vietnamese spelling allows, whatever it means: `sạch`, not `sach` and not `đjia`. */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const marks = decomposed.match(tones) ?? [];
  const bare = decomposed.replace(tones, '').normalize('NFC');
  if (marks.length > 1) return false;
  // A syllable that ends in a stop has the tone sắc or nặng.
  if (/(?:c|ch|p|t)$/.test(bare) && !/[\u0301\u0323]/.test(marks.join(''))) return false;
  return (
    rhymes.has(bare) ||
    onsets.some((onset) => bare.startsWith(onset) && rhymes.has(bare.slice(onset.length))) ||
    // The i of `gi` is also the vowel: gì, giếng.
    (bare.startsWith('gi') && rhymes.has(bare.slice(1)))
  );
}

/** The house puts the mark of an open rhyme on its first vowel (hòa, thủy), of a closed one on its second. */
export const misplacedTone =
  /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})|[òóỏõọ][ae]\p{L}|(?<!q)[ùúủũụ]y\p{L}/iu;
