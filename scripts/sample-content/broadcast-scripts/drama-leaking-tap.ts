import { hear, say, script } from './script.ts';

export const dramaLeakingTap = script('cau-chuyen-cai-van-ri', {
  medium: 'radio',
  genre: 'cau-chuyen-truyen-thanh',
  code: '2025-014',
  series: ['Chuyện ở xưởng', 1],
  title: 'Câu chuyện truyền thanh: Cái van rỉ của chú Bảy',
  summary: 'Hai chú cháu đo một vòi nước rỉ bằng cái xô, rồi tính ra tiền một năm.',
  published: '2025-07-15 09:00',
  audience: 'Người lao động, hộ sản xuất',
  targetSeconds: 105,
  air: ['2025-07-18', '2025-09-30'],
  picture: 'pump',
  topics: ['nuoc-va-nuoc-thai', 'quan-ly-noi-vi'],
  opening:
    'Đài … xin chào quý vị và các bạn. Sau đây là câu chuyện truyền thanh “Cái van rỉ của chú Bảy”.',
  closing:
    'Câu chuyện truyền thanh “Cái van rỉ của chú Bảy” đến đây là hết. Các vai do … và … thể hiện.',
  cues: [
    hear('sound', 'Tiếng xưởng xa, tiếng nước nhỏ đều vào nền xi măng, 5 giây.'),
    say('Lan', 'Chú Bảy ơi! Cái van chỗ bồn rửa lại nhỏ nước rồi kìa.'),
    say('Chú Bảy', 'Ôi, nó nhỏ cả tháng nay. Có mấy giọt, đáng bao nhiêu đâu cháu.'),
    say('Lan', 'Mấy giọt hả chú? Chú cho cháu mượn cái xô mười lít nhé.'),
    hear('sound', 'Tiếng đặt xô, nước nhỏ vào xô, nhanh dần.'),
    say('Chú Bảy', 'Bày đặt! Rồi, để đó. Đi ăn cơm cái đã.'),
    hear('pause', 'Lặng 2 giây.'),
    hear('sound', 'Tiếng bước chân, tiếng xách xô nước đầy.'),
    say('Lan', 'Chú coi nè. Mình đi đúng một tiếng, mà xô đầy mười lít.'),
    say('Chú Bảy', 'Thiệt sao? Vậy một ngày…'),
    say(
      'Lan',
      'Hai mươi bốn tiếng là hai trăm bốn mươi lít. Một năm gần tám mươi tám mét khối. Giá nước ở mình cứ cho là mười lăm ngàn một khối, thì mất hơn một triệu ba, chú ạ.',
    ),
    say('Chú Bảy', 'Một cái van thôi đó hả? Cả xưởng mình chú đếm có bốn cái rỉ.'),
    say(
      'Lan',
      'Bốn cái như vậy là hơn năm triệu. Mà chưa hết đâu chú. Nước chảy ra sàn rồi cũng vô hố ga, xuống trạm xử lý. Mình trả tiền mua nước, rồi trả thêm tiền xử lý nước.',
    ),
    say('Chú Bảy', 'Trời đất! Còn cái gioăng cao su giá bao nhiêu?'),
    say('Lan', 'Dạ, hai chục ngàn một cái.'),
    hear('sound', 'Tiếng hộp đồ nghề mở ra, cờ lê gõ vào ống.'),
    say(
      'Chú Bảy',
      'Đưa chú cái mỏ lết. Thay luôn chiều nay! Mai họp tổ, chú nói: ai thấy van rỉ thì ghi lên bảng, cuối tuần tổ máy đi sửa một lượt.',
    ),
    hear('sound', 'Tiếng vặn van. Tiếng nhỏ nước thưa dần rồi dứt hẳn.'),
    say('Lan', 'Chú nghe không? Im rồi đó chú.'),
    say('Chú Bảy', 'Ừ, im. Cái im này đáng năm triệu, cháu à!'),
    hear('music', 'Nhạc kết, 5 giây.'),
  ],
  pronunciation: [['gioăng', 'doăng']],
  questions: [
    'Ở xưởng, khi thấy van rỉ thì người lao động báo cho ai?',
    'Anh chị đã bao giờ đo thử một chỗ rỉ chưa, bằng cách nào?',
  ],
});
