/** A document looked for by its number. */
export type NumberNeed = {
  /** What stands before the number in titles and in what cites it. */
  kind: string;
  number: string;
  about: string;
  /** Typed so that one document alone can be meant. */
  typed: string[];
  /** Typed so that those of `others` may be meant as well. */
  loose: { typed: string; others: string[] }[];
  /** Four documents with a number near it, or the same number of someone else. */
  near: [kind: string, number: string][];
};

const decision = 'Quyết định số';
const decree = 'Nghị định số';
const circular = 'Thông tư số';
const law = 'Luật số';

export const numberNeeds: NumberNeed[] = [
  {
    kind: decision,
    number: '1419/QĐ-TTg',
    about: 'phê duyệt Chiến lược sản xuất sạch hơn trong công nghiệp',
    typed: ['1419/QĐ-TTg', '1419 qd ttg', '1419/qđ-ttg', 'quyết định 1419/QĐ-TTg'],
    loose: ['qd 1419', 'quyết định 1419', 'quyet dinh so 1419', 'QĐ 1419'].map((typed) => ({
      typed,
      others: ['1419/QĐ-UBND'],
    })),
    near: [
      [decision, '1418/QĐ-TTg'],
      [decision, '1491/QĐ-TTg'],
      [decision, '1419/QĐ-UBND'],
      [circular, '14/2019/TT-BCT'],
    ],
  },
  {
    kind: decision,
    number: '889/QĐ-TTg',
    about: 'phê duyệt Chương trình hành động về sản xuất và tiêu dùng bền vững',
    typed: ['889/QĐ-TTg', 'quyết định số 889/QĐ-TTg', '889 qd-ttg', 'quyết định 889', 'qđ 889'],
    loose: [],
    near: [
      [decision, '898/QĐ-TTg'],
      [decision, '888/QĐ-TTg'],
      [decision, '1889/QĐ-TTg'],
      ['Kế hoạch số', '889/KH-UBND'],
    ],
  },
  {
    kind: decision,
    number: '280/QĐ-TTg',
    about: 'phê duyệt Chương trình quốc gia về sử dụng năng lượng hiệu quả',
    typed: ['280/QĐ-TTg', '280/QD-TTG', 'quyet dinh 280 ttg'],
    loose: [{ typed: 'quyet dinh 280', others: ['280/QĐ-BCT'] }],
    near: [
      [decision, '208/QĐ-TTg'],
      [decision, '281/QĐ-TTg'],
      [decision, '280/QĐ-BCT'],
      [decision, '2800/QĐ-TTg'],
    ],
  },
  {
    kind: decree,
    number: '08/2022/NĐ-CP',
    about: 'quy định chi tiết một số điều của luật về môi trường',
    typed: [
      'nghị định 8/2022',
      '08/2022/nđ-cp',
      'nghi dinh 08/2022',
      '8/2022/NĐ-CP',
      'nđ 08/2022',
      'nghị định số 08 2022',
    ],
    loose: [{ typed: 'nghị định 08', others: ['08/2021/NĐ-CP'] }],
    near: [
      [decree, '80/2022/NĐ-CP'],
      [decree, '08/2021/NĐ-CP'],
      [decree, '18/2022/NĐ-CP'],
      [circular, '08/2022/TT-BCT'],
    ],
  },
  {
    kind: decree,
    number: '06/2019/NĐ-CP',
    about: 'quy định về giảm phát thải và bảo vệ tầng ô-dôn',
    typed: ['06/2019/NĐ-CP', 'nghị định 6/2019', 'nd 06/2019', 'nghị định 06/2019/nđ-cp'],
    loose: [],
    near: [
      [decree, '60/2019/NĐ-CP'],
      [decree, '06/2018/NĐ-CP'],
      [decree, '07/2019/NĐ-CP'],
      [circular, '06/2019/TT-BTNMT'],
    ],
  },
  {
    kind: circular,
    number: '02/2022/TT-BTNMT',
    about: 'hướng dẫn thi hành quy định về môi trường',
    typed: ['02/2022/TT-BTNMT', 'thong tu 02 2022 btnmt', 'tt 02/2022/tt-btnmt'],
    loose: ['thong tu 02 2022', 'thông tư 2/2022', 'TT 02/2022'].map((typed) => ({
      typed,
      others: ['02/2022/TT-BCT'],
    })),
    near: [
      [circular, '20/2022/TT-BTNMT'],
      [circular, '02/2021/TT-BTNMT'],
      [circular, '02/2022/TT-BCT'],
      [decree, '02/2022/NĐ-CP'],
    ],
  },
  {
    kind: circular,
    number: '25/2020/TT-BCT',
    about: 'quy định lập kế hoạch và báo cáo sử dụng năng lượng',
    typed: ['25/2020/TT-BCT', 'thông tư 25/2020', 'thong tu so 25 2020 tt bct'],
    loose: [],
    near: [
      [circular, '52/2020/TT-BCT'],
      [circular, '25/2019/TT-BCT'],
      [circular, '26/2020/TT-BCT'],
      [decree, '25/2020/NĐ-CP'],
    ],
  },
  {
    kind: law,
    number: '72/2020/QH14',
    about: 'bảo vệ môi trường',
    typed: ['luật 72/2020/QH14', '72/2020/qh14', 'luat 72/2020', 'luật số 72 2020 qh14'],
    loose: [],
    near: [
      [law, '27/2020/QH14'],
      [law, '72/2014/QH13'],
      [law, '73/2020/QH14'],
      [circular, '72/2020/TT-BTC'],
    ],
  },
  {
    kind: law,
    number: '50/2010/QH12',
    about: 'sử dụng năng lượng tiết kiệm và hiệu quả',
    typed: ['50/2010/QH12', 'luật 50/2010', 'luat so 50/2010/qh12'],
    loose: [],
    near: [
      [law, '05/2010/QH12'],
      [law, '50/2005/QH11'],
      [law, '51/2010/QH12'],
      [circular, '50/2010/TT-BTC'],
    ],
  },
  {
    kind: '',
    number: 'QCVN 40:2011/BTNMT',
    about: 'quy chuẩn kỹ thuật quốc gia về xả thải công nghiệp',
    typed: ['QCVN 40:2011/BTNMT', 'qcvn 40', 'qcvn 40:2011', 'qcvn 40 2011', 'QCVN40'],
    loose: [],
    near: [
      ['', 'QCVN 14:2008/BTNMT'],
      ['', 'QCVN 41:2011/BTNMT'],
      ['', 'QCVN 04:2011/BTNMT'],
      ['', 'TCVN 4040:2011'],
    ],
  },
  {
    kind: 'Chỉ thị số',
    number: '05/CT-UBND',
    about: 'tăng cường tiết kiệm điện trong mùa khô',
    typed: ['05/CT-UBND', 'chi thi 05', 'chỉ thị 5/CT-UBND', 'chỉ thị số 05'],
    loose: [],
    near: [
      ['Chỉ thị số', '50/CT-UBND'],
      ['Chỉ thị số', '06/CT-UBND'],
      ['Chỉ thị số', '15/CT-UBND'],
      ['Kế hoạch số', '05/KH-UBND'],
    ],
  },
  {
    kind: 'Kế hoạch số',
    number: '245/KH-UBND',
    about: 'triển khai chương trình công nghiệp xanh của tỉnh',
    typed: ['245/KH-UBND', 'kế hoạch 245', 'ke hoach 245', 'kh 245'],
    loose: [],
    near: [
      ['Kế hoạch số', '254/KH-UBND'],
      ['Kế hoạch số', '246/KH-UBND'],
      ['Kế hoạch số', '2450/KH-UBND'],
      [decision, '245/QĐ-UBND'],
    ],
  },
  {
    kind: 'Công văn số',
    number: '3012/SCT-QLCN',
    about: 'đăng ký nội dung hỗ trợ kỹ thuật',
    typed: ['3012/SCT-QLCN', 'công văn 3012', 'cv 3012', '3012 sct'],
    loose: [],
    near: [
      ['Công văn số', '3021/SCT-QLCN'],
      ['Công văn số', '3011/SCT-QLCN'],
      ['Công văn số', '312/SCT-QLCN'],
      [decision, '3012/QĐ-BNN'],
    ],
  },
  {
    kind: 'Nghị quyết số',
    number: '55-NQ/TW',
    about: 'định hướng phát triển năng lượng quốc gia',
    typed: ['55-NQ/TW', 'nghị quyết 55', 'nghi quyet so 55-nq/tw', 'nq 55'],
    loose: [],
    near: [
      ['Nghị quyết số', '56-NQ/TW'],
      ['Nghị quyết số', '05-NQ/TW'],
      [decision, '55/QĐ-UBND'],
      ['Chỉ thị số', '55-CT/TW'],
    ],
  },
];
