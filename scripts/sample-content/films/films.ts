/** A picture of the sample content held for some seconds under a line of text. */
export type Shot = {
  picture: string;
  text: string;
  seconds: number;
  move: 'in' | 'out' | 'left' | 'right';
};

/** The films of the sample content by name: `video-<name>.mp4`. */
export const films: Record<string, Shot[]> = {
  'mot-vong-nha-may': [
    { picture: 'factory', text: 'Đi một vòng nhà máy: bắt đầu từ cổng', seconds: 6, move: 'in' },
    { picture: 'walk-round', text: 'Hai người, một bảng kiểm, một giờ', seconds: 7, move: 'right' },
    { picture: 'meter', text: 'Ghi chỉ số công tơ trước và sau', seconds: 6, move: 'in' },
    { picture: 'training', text: 'Chọn ba việc làm ngay tuần này', seconds: 6, move: 'out' },
  ],
  'den-led-theo-nhom': [
    { picture: 'led-hall', text: 'Chia đèn theo dãy máy', seconds: 7, move: 'in' },
    { picture: 'meter', text: 'Đo một tuần trước, một tuần sau', seconds: 6, move: 'left' },
    { picture: 'led-hall', text: 'Dãy nào nghỉ, đèn dãy ấy tắt', seconds: 7, move: 'out' },
  ],
  'giat-nguoc-dong': [
    { picture: 'textile', text: 'Giặt ngược dòng ba bậc', seconds: 8, move: 'right' },
    { picture: 'pump', text: 'Nước sạch vào ở bể cuối', seconds: 6, move: 'in' },
    { picture: 'pond', text: 'Ít nước thải hơn, trạm nhẹ việc hơn', seconds: 6, move: 'out' },
  ],
  'say-hat-dieu': [
    { picture: 'cashew', text: 'Sấy hạt điều: giữ hơi nóng ở lại', seconds: 7, move: 'in' },
    { picture: 'exchanger', text: 'Thu nhiệt từ khí thải', seconds: 7, move: 'left' },
    { picture: 'cashew', text: 'Khay đều, cửa kín, ít củi hơn', seconds: 6, move: 'out' },
  ],
  'dien-mat-troi-mai-xuong': [
    { picture: 'solar-roof', text: 'Mái xưởng phát điện', seconds: 7, move: 'right' },
    { picture: 'factory', text: 'Tiết kiệm trước, lắp pin sau', seconds: 6, move: 'in' },
    { picture: 'meter', text: 'Ghi sản lượng mỗi ngày', seconds: 6, move: 'out' },
  ],
  'gio-di-cho': [
    { picture: 'market', text: 'Mang giỏ đi chợ', seconds: 7, move: 'in' },
    { picture: 'market', text: 'Hỏi người bán: có nhận lại bao bì?', seconds: 6, move: 'left' },
    { picture: 'loudspeaker', text: 'Chuyện nhỏ, cả xóm cùng làm', seconds: 6, move: 'out' },
  ],
};

/** How long one shot fades into the next, in seconds. */
export const crossing = 0.6;

/** The length of the film of that name in whole seconds, as documents tell it. */
export const secondsOf = (name: string): number => Math.round(lengthOf(films[name] ?? []));

/** The length of a film in seconds. */
export const lengthOf = (shots: Shot[]): number =>
  shots.reduce((sum, { seconds }) => sum + seconds, 0) - (shots.length - 1) * crossing;
