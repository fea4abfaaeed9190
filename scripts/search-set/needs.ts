/** What people look for: a phrase, and the same letters with other marks, which is something else. */
export const phrases: readonly (readonly [phrase: string, confusable: string])[] = [
  ['mạ kẽm nhúng nóng', 'má kém những nông'],
  ['thu hồi nước ngưng', 'thư hỏi nuốc ngừng'],
  ['lọc bụi tĩnh điện', 'lóc búi tỉnh diện'],
  ['dòng vật liệu', 'đống vắt liễu'],
  ['biến tần', 'biên tận'],
  ['thuế bảo vệ rừng', 'thuê báo vẽ rụng'],
  ['cô đặc dịch đen', 'có đắc dích đến'],
  ['đốt sinh khối', 'dột sính khói'],
  ['tuần hoàn nước làm mát', 'tuân hoãn nước lắm mặt'],
  ['hạt nhựa tái sinh', 'hát nhưa tài sính'],
  ['chất độc da cam', 'chặt dốc dạ cảm'],
  ['phụ phẩm cá tra', 'phú phàm ca trà'],
  ['sấy bơm nhiệt', 'sảy bờm nhiệt'],
  ['nhãn sinh thái', 'nhân sinh thai'],
  ['đèn cao áp', 'đen cào ấp'],
  ['kiểm kê phát thải', 'kiếm kế phạt thái'],
  ['hầm ủ biogas', 'hàm u biogas'],
  ['quỹ bảo lãnh tín dụng', 'quý báo lạnh tin đúng'],
  ['thay dung môi', 'thầy dùng mồi'],
  ['thủy phân bã bia', 'thúy phấn bà bịa'],
  ['hòa lưới điện áp mái', 'họa lười diễn ấp mai'],
  ['khóa học trực tuyến', 'khoa hộc trúc tuyên'],
  ['giấy phép xả thải', 'giây phẹp xá thái'],
  ['than củi ép', 'thần cui ẹp'],
];

/** Numbers, with those that are nearly the same, and how people type them. */
export const numbers: readonly {
  number: string;
  name: string;
  others: readonly string[];
  typed: readonly string[];
}[] = [
  {
    number: '1419/QĐ-TTg',
    name: 'Quyết định',
    others: ['1419/QĐ-UBND', '141/QĐ-TTg', '1491/QĐ-TTg', '1419/CT-TTg'],
    typed: ['1419/QĐ-TTg', '1419 qd ttg', '1419/qd-ttg', 'qd 1419 ttg', '1419 qđ ttg'],
  },
  {
    number: '889/QĐ-TTg',
    name: 'Quyết định',
    others: ['89/QĐ-TTg', '889/TB-SCT', '898/QĐ-TTg'],
    typed: [
      'quyết định 889',
      'quyet dinh so 889',
      'qd 889',
      'QĐ 889/QĐ-TTg',
      'quyết định số 889/QĐ-TTg',
    ],
  },
  {
    number: '08/2022/NĐ-CP',
    name: 'Nghị định',
    others: ['08/2021/NĐ-CP', '80/2022/NĐ-CP', '08/2022/TT-BTC'],
    typed: [
      'nghị định 8/2022',
      'nghi dinh 08/2022',
      '08/2022/nđ-cp',
      'nd 08 2022 cp',
      'nghị định 08 năm 2022',
    ],
  },
  {
    number: '02/2022/TT-BTNMT',
    name: 'Thông tư',
    others: ['02/2022/TT-BXD', '20/2022/TT-BTNMT', '02/2021/TT-BTNMT'],
    typed: [
      'thong tu 02 2022 btnmt',
      '02/2022/TT-BTNMT',
      'thông tư 2/2022/tt-btnmt',
      'tt 02/2022 btnmt',
    ],
  },
  {
    number: '72/2020/QH14',
    name: 'Luật',
    others: ['72/2006/QH11', '27/2020/QH14', '72/2020/NQ-HĐND'],
    typed: ['luật 72/2020/QH14', '72/2020/qh14', '72 2020 qh14', 'luat so 72/2020/QH14'],
  },
  {
    number: 'QCVN 40:2011/BTNMT',
    name: 'Quy chuẩn',
    others: ['QCVN 14:2008/BTNMT', 'QCVN 04:2011/BTNMT', '40/2011/TT-BTNMT'],
    typed: ['qcvn 40', 'QCVN 40:2011/BTNMT', 'qcvn 40 2011 btnmt', 'qcvn 40:2011'],
  },
  {
    number: '245/KH-UBND',
    name: 'Kế hoạch',
    others: ['245/QĐ-UBND', '254/KH-UBND', '2451/KH-UBND'],
    typed: ['kế hoạch 245', '245/kh-ubnd', 'kh 245 ubnd', 'ke hoach so 245/KH-UBND'],
  },
];

/** Abbreviations that a text may have in the place of what they mean. */
export const abbreviations: readonly (readonly [short: string, long: string])[] = [
  ['SXSH', 'sản xuất sạch hơn'],
  ['TKNL', 'tiết kiệm năng lượng'],
  ['KCN', 'khu công nghiệp'],
  ['CCN', 'cụm công nghiệp'],
  ['UBND', 'Ủy ban nhân dân'],
  ['BCT', 'Bộ Công Thương'],
  ['SCT', 'Sở Công Thương'],
  ['KHCN', 'khoa học và công nghệ'],
  ['NN&MT', 'Nông nghiệp và Môi trường'],
  ['TN&MT', 'Tài nguyên và Môi trường'],
  ['KNK', 'khí nhà kính'],
  ['CTNH', 'chất thải nguy hại'],
  ['ĐTM', 'đánh giá tác động môi trường'],
  ['HTX', 'hợp tác xã'],
];

/** What an agency adds to the list. */
export const synonyms: readonly (readonly [one: string, other: string])[] = [
  ['nồi hơi', 'lò hơi'],
  ['khí thải nhà xe', 'khói bãi đỗ'],
];

/** What somebody meant, and the keys that were pressed with the input method off. */
export const telex: readonly (readonly [meant: string, typed: string])[] = [
  ['sản xuất sạch hơn', 'sanr xuaats sachj hown'],
  ['sản xuất sạch hơn', 'sarn xuatas sajch honw'],
  ['nước thải', 'nuwowcs thair'],
  ['nước thải', 'nuowcs thair'],
  ['tiết kiệm năng lượng', 'tieets kieemj nawng luwowngj'],
  ['tiết kiệm điện', 'tieest kieejm ddieejn'],
  ['đồng nai', 'ddoongf nai'],
  ['đồng nai', 'ddoofng nai'],
  ['khu công nghiệp', 'khu coong nghieepj'],
  ['chất thải nguy hại', 'chaats thair nguy haij'],
  ['môi trường', 'mooi truwowngf'],
  ['môi trường', 'mooi truowngf'],
  ['nghị định', 'nghij ddinhj'],
  ['quyết định', 'quyeets ddinhj'],
  ['khí nhà kính', 'khis nhaf kinhs'],
  ['bụi mịn', 'buij minj'],
  ['làng nghề', 'langf ngheef'],
  ['hỗ trợ', 'hoox trowj'],
  ['thủy điện', 'thuyr ddieenj'],
  ['giờ cao điểm', 'giowf cao ddieemr'],
];
export const vni: readonly (readonly [meant: string, typed: string])[] = [
  ['sản xuất sạch hơn', 'san3 xuat61 sach5 hon7'],
  ['sản xuất sạch hơn', 'sa3n xua61t sa5ch ho7n'],
  ['nước thải', 'nuoc71 thai3'],
  ['nước thải', 'nu7o7c1 tha3i'],
  ['tiết kiệm năng lượng', 'tiet61 kiem65 nang8 luong75'],
  ['đồng nai', 'd9ong62 nai'],
  ['đồng nai', 'dong962 nai'],
  ['khu công nghiệp', 'khu cong6 nghiep65'],
  ['môi trường', 'moi6 truong72'],
  ['quyết định', 'quyet61 d9inh5'],
  ['khí thải', 'khi1 thai3'],
  ['hòa lưới', 'hoa2 luoi71'],
];
