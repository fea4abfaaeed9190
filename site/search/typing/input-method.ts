import { syllable, type Tone } from '@sxsh/content-types/vietnamese/syllable';

const telexTones: Record<string, Tone> = {
  s: 'sắc',
  f: 'huyền',
  r: 'hỏi',
  x: 'ngã',
  j: 'nặng',
};
const vniTones: Record<string, Tone> = {
  '1': 'sắc',
  '2': 'huyền',
  '3': 'hỏi',
  '4': 'ngã',
  '5': 'nặng',
};

/** The consonants before the first vowel; the u of `qu` and the i of `gia` belong to them. */
const beginning = /^(?:ngh|ng|nh|gh|gi(?=[aeouyw])|kh|ph|qu|th|tr|ch|dd|[bcdghklmnpqrstvx])?/;

/** A rime while it is typed; undefined once a key has nothing to change. */
type Typed = string | undefined;

const hat: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const horn: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' };

/** The last of some letters in a rime changed; undefined when there is none. */
function changed(rime: string, letters: Record<string, string>): Typed {
  const at = Math.max(...Object.keys(letters).map((letter) => rime.lastIndexOf(letter)));
  if (at < 0) return undefined;
  return rime.slice(0, at) + (letters[rime[at] ?? ''] ?? '') + rime.slice(at + 1);
}

/** The hooks of ơ, ư and ă: `uo` gets both, `ua` means `ưa`. */
function hooked(rime: string): Typed {
  if (/[uư][oơ]/.test(rime)) return rime.replace(/[uư][oơ]/, 'ươ');
  if (rime.includes('ua')) return rime.replace('ua', 'ưa');
  return changed(rime, horn);
}

/** `ưo` before another letter is never meant. */
const finished = (rime: string) => rime.replace(/(?:ưo|uơ)(?=.)/, 'ươ');

type Keys = {
  initial: string;
  rest: string;
  tones: Record<string, Tone>;
  /** What a key makes of the rime so far. */
  press: (rime: string, key: string) => Typed;
};

/** Presses the keys one after the other; undefined when no syllable comes out of them. */
function compose({ initial, rest, tones, press }: Keys): string | undefined {
  let rime = '';
  let tone: Tone | undefined;
  for (const key of rest) {
    const its = tones[key];
    if (its) {
      if (tone || rime === '') return undefined;
      tone = its;
      continue;
    }
    const next = press(rime, key);
    if (next === undefined) return undefined;
    rime = next;
  }
  return syllable(initial + finished(rime), tone);
}

function pressTelex(rime: string, key: string): Typed {
  if (key === 'w') return hooked(rime) ?? `${rime}ư`;
  // The second one of a vowel is its hat, also when it comes after the consonants: `xuata`.
  if (key in hat && rime.includes(key)) return changed(rime, { [key]: hat[key] ?? key });
  return rime + key;
}

function pressVni(rime: string, key: string): Typed {
  if (key === '6') return changed(rime, hat);
  if (key === '7') return hooked(rime);
  if (key === '8') return changed(rime, { a: 'ă' });
  return /\d/.test(key) ? undefined : rime + key;
}

/** Takes a d out of the keys after the beginning, which makes the d at its front đ. */
function stroked(initial: string, rest: string, key: string) {
  if (initial === 'dd') return { initial: 'đ', rest };
  if (initial !== 'd' || !rest.includes(key)) return { initial, rest };
  return { initial: 'đ', rest: rest.replace(key, '') };
}

/**
 * What somebody meant who typed a word (letters a–z, in lower case) by Telex while the input method was off:
 * `xuaats`, `xuatas` → `xuất`. Undefined when it is no such word.
 */
export function fromTelex(word: string): string | undefined {
  if (!/^[a-z]+$/.test(word)) return undefined;
  const initial = beginning.exec(word)?.[0] ?? '';
  const parts = stroked(initial, word.slice(initial.length), 'd');
  const made = compose({ ...parts, tones: telexTones, press: pressTelex });
  return made === word ? undefined : made;
}

/** The same for VNI, whose marks are digits: `xua61t`, `xuat61` → `xuất`. */
export function fromVni(word: string): string | undefined {
  if (!/^[a-z]+\d[a-z\d]*$/.test(word)) return undefined;
  const initial = beginning.exec(word)?.[0] ?? '';
  const parts = stroked(initial, word.slice(initial.length), '9');
  return compose({ ...parts, tones: vniTones, press: pressVni });
}
