/** Where someone types the key of a tone: right after the vowel, or when the syllable is written. */
export type TonePlace = 'vowel' | 'end';

export type Style = {
  tone: TonePlace;
  /** Telex: one w for both letters of ươ. VNI: all digits at the end of the syllable. */
  short?: boolean;
};

type Keys = { tones: Record<string, string>; marks: Record<string, string> };

const [grave, acute, tilde, hook, dot] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const [circumflex, breve, horn] = ['\u0302', '\u0306', '\u031b'];

const telexKeys: Keys = {
  tones: { [acute]: 's', [grave]: 'f', [hook]: 'r', [tilde]: 'x', [dot]: 'j' },
  marks: { [breve]: 'w', [horn]: 'w' },
};
const vniKeys: Keys = {
  tones: { [acute]: '1', [grave]: '2', [hook]: '3', [tilde]: '4', [dot]: '5' },
  marks: { [circumflex]: '6', [horn]: '7', [breve]: '8' },
};

type Typed = { base: string; mark: string; tone: string };

/** The letters of a syllable with the keys that make their marks. */
function keysOf(syllable: string, { tones, marks }: Keys, stroke: string): Typed[] {
  const letters: Typed[] = [];
  for (const sign of syllable.toLowerCase().normalize('NFD')) {
    const last = letters.at(-1);
    if (last && sign in tones) last.tone = tones[sign] ?? '';
    // Telex doubles the letter for â, ê, ô.
    else if (last && sign === circumflex) last.mark = marks[sign] ?? last.base;
    else if (last && sign in marks) last.mark = marks[sign] ?? '';
    else if (sign === 'đ') letters.push({ base: 'd', mark: stroke, tone: '' });
    else letters.push({ base: sign, mark: '', tone: '' });
  }
  return letters;
}

function inOrder(letters: readonly Typed[], tone: TonePlace): string {
  const written = letters.map((it) => it.base + it.mark + (tone === 'vowel' ? it.tone : ''));
  return written.join('') + (tone === 'end' ? letters.map((it) => it.tone).join('') : '');
}

const bySyllable = (phrase: string, write: (syllable: string) => string): string =>
  phrase.split(' ').map(write).join(' ');

/** The keys of a Telex typist whose input method is off. */
export function telex(phrase: string, { tone, short = false }: Style): string {
  return bySyllable(phrase, (syllable) => {
    const letters = keysOf(syllable, telexKeys, 'd');
    const at = letters.findIndex(
      ({ base, mark }, index) =>
        base === 'u' &&
        mark === 'w' &&
        letters[index + 1]?.base === 'o' &&
        letters[index + 1]?.mark,
    );
    const both = letters[at];
    if (short && both) both.mark = '';
    return inOrder(letters, tone);
  });
}

/** The keys of a VNI typist whose input method is off. */
export function vni(phrase: string, { tone, short = false }: Style): string {
  return bySyllable(phrase, (syllable) => {
    const letters = keysOf(syllable, vniKeys, '9');
    if (!short) return inOrder(letters, tone);
    const digits = new Set([
      ...letters.filter(({ base }) => base === 'd').map(({ mark }) => mark),
      ...letters.filter(({ base }) => base !== 'd').map(({ mark }) => mark),
    ]);
    const end = [...digits].join('') + letters.map((it) => it.tone).join('');
    return letters.map(({ base }) => base).join('') + end;
  });
}
