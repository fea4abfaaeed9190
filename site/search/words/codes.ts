import { plain } from '@sxsh/content-types/vietnamese/marks';

/** The kinds of documents as their numbers have them, by how people write them (Nghị định 30/2020/NĐ-CP). */
export const kinds: Record<string, string> = {
  qd: 'qd',
  'quyet dinh': 'qd',
  nd: 'nd',
  'nghi dinh': 'nd',
  tt: 'tt',
  'thong tu': 'tt',
  ttlt: 'ttlt',
  'thong tu lien tich': 'ttlt',
  ct: 'ct',
  'chi thi': 'ct',
  nq: 'nq',
  'nghi quyet': 'nq',
  kh: 'kh',
  'ke hoach': 'kh',
  cv: 'cv',
  'cong van': 'cv',
  tb: 'tb',
  'thong bao': 'tb',
  hd: 'hd',
  'huong dan': 'hd',
  bc: 'bc',
  'bao cao': 'bc',
  ttr: 'ttr',
  'to trinh': 'ttr',
  ctr: 'ctr',
  'chuong trinh': 'ctr',
  kl: 'kl',
  'ket luan': 'kl',
  l: 'luat',
  luat: 'luat',
  pl: 'pl',
  'phap lenh': 'pl',
  vbhn: 'vbhn',
  'van ban hop nhat': 'vbhn',
  qcvn: 'qcvn',
  'quy chuan': 'qcvn',
  tcvn: 'tcvn',
  'tieu chuan': 'tcvn',
};
/** Words of the longest name of a kind. */
export const longestKind = Math.max(...Object.keys(kinds).map((name) => name.split(' ').length));

/** `1419`, `12a` */
export const isNumber = (word: string) => /^\d{1,5}[a-z]?$/.test(word);
export const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word);
/** Issuers as they stand in numbers and in queries: the Government, ministries, a province's organs, assemblies. */
export const isIssuer = (word: string) =>
  /^(?:ttg|cp|tw|qh\d{0,2}|ubnd|hdnd|ubtvqh\d{0,2}|[sbt](?:ct|tc|xd|yt|tnmt|nnmt|nnptnt|khcn|khdt|gtvt|nv|ca|qp|tp|vhttdl|gddt|ldtbxh|tttt)|byt|bca|pc|tccbt?)$/.test(
    word,
  );

/** True for the code of a kind or an issuer, in `normalWord`'s form: `qđ`, `ubnd`. */
export const isCode = (word: string): boolean => {
  const code = plain(word);
  return (code in kinds && code.length <= 4) || isIssuer(code);
};

/** Words that people write without a space between a code and its number, taken apart: `QCVN40`, `1419qd`. */
export function apart(word: string): string[] {
  const [, before, number, after] = /^(\p{L}{2,})?(\d{1,5})(\p{L}{2,})?$/u.exec(word) ?? [];
  const codes = [before, after].filter((one) => one !== undefined);
  if (number === undefined || codes.length !== 1 || !codes.every((one) => plain(one) in kinds))
    return [word];
  return [before, number, after].filter((one) => one !== undefined);
}
