import { article } from './article.ts';

export const ecoIndustrialPark = article(
  'khu-cong-nghiep-sinh-thai-bat-dau-tu-danh-sach-phu-pham',
  {
    title: 'Khu công nghiệp sinh thái bắt đầu từ một danh sách phụ phẩm',
    summary:
      'Nghị định 35/2022/NĐ-CP nói đến cộng sinh công nghiệp. Ở một khu công nghiệp tại Long Thành, câu chuyện bắt đầu bằng bảng kê “tôi thừa gì, tôi thiếu gì”.',
    published: '2026-05-20 08:30',
    picture: 'park',
    topics: ['kinh-te-tuan-hoan', 'chat-thai-ran', 'hoi-va-nhiet'],
    industries: ['giay-va-bao-bi', 'go-va-san-pham-go', 'gom-va-vat-lieu-xay-dung'],
    programmes: ['san-xuat-tieu-dung-ben-vung', 'tang-truong-xanh'],
    places: ['kcn-long-thanh', 'phuong-long-thanh'],
    related: ['policy-documents/35-2022-nd-cp', 'policy-documents/687-qd-ttg'],
    body: `Hai nhà máy cách nhau một hàng rào. Bên này trả tiền chở mùn cưa đi, bên kia trả tiền mua chất đốt cho lò hơi. Bảy năm làm hàng xóm, họ chưa từng nói chuyện với nhau về mùn cưa.

Chuyện ấy lộ ra trong buổi họp nhỏ do ban quản lý hạ tầng một khu công nghiệp ở Long Thành và trung tâm cùng mời, chỉ với một tờ giấy hai cột: **tôi thừa gì** và **tôi thiếu gì**.

## Luật nói gì?

[Nghị định 35/2022/NĐ-CP](policy-documents/35-2022-nd-cp) coi khu công nghiệp là sinh thái khi doanh nghiệp trong khu cùng sản xuất sạch hơn, dùng hiệu quả tài nguyên và liên kết cộng sinh. Điều 37 nêu tiêu chí cho cả hai phía:

- **Chủ đầu tư hạ tầng:** tuân thủ pháp luật về đầu tư, xây dựng, đất đai, môi trường, lao động trong ba năm trước khi đăng ký; có đủ điện, nước, phòng cháy, xử lý nước thải và dịch vụ hỗ trợ cộng sinh.
- **Doanh nghiệp trong khu:** áp dụng giải pháp sản xuất sạch hơn, dùng hiệu quả tài nguyên và tham gia liên kết cộng sinh.

Tỷ lệ của từng tiêu chí và mẫu hồ sơ nằm ở Nghị định và ở Thông tư 05/2025/TT-BKHĐT hướng dẫn xây dựng khu công nghiệp sinh thái.

[Đề án phát triển kinh tế tuần hoàn](policy-documents/687-qd-ttg) cũng khuyến khích cách làm này. Cộng sinh không phải khẩu hiệu: đó là nhiệt, nước, phụ phẩm của nơi này thành đầu vào của nơi khác.

## Tờ giấy hai cột

Mười hai doanh nghiệp nộp tờ kê trong hai tuần. Ghép lại được bốn cặp có thể làm trong năm.

| Bên có | Thứ thừa | Bên cần | Lượng một tháng |
| Xưởng gỗ | Mùn cưa, dăm khô | Lò hơi sinh khối của xưởng bao bì | 60 tấn |
| Xưởng giấy | Nước làm mát đã nguội | Trạm trộn bê tông, rửa xe | 900 m³ |
| Xưởng gốm | Khí nóng sau lò | Buồng sấy của chính xưởng gỗ | tương đương 18 tấn củi |
| Xưởng bao bì | Lõi giấy, lề giấy | Xưởng giấy | 25 tấn |

![Khu công nghiệp nhìn từ trên cao: khoảng cách giữa hai nhà máy thường ngắn hơn quãng đường chở chất thải](park)

## Bốn câu hỏi trước khi bắt tay

1. **Chất lượng có đều không?** Mùn cưa lẫn keo, lẫn sơn thì không đốt được ở lò hơi thông thường.
2. **Ai đo, đo ở đâu?** Cân tại cổng bên giao, hai bên cùng ký mỗi chuyến.
3. **Giấy tờ môi trường ghi thế nào?** Phụ phẩm, chất thải công nghiệp thông thường hay chất thải nguy hại: ba loại, ba cách quản lý. Hỏi trước cơ quan môi trường, đừng tự đặt tên.
4. **Khi một bên dừng máy thì sao?** Hợp đồng phải có phương án dự phòng cho cả hai.

:::tip Đừng đợi dự án lớn
Cặp dễ nhất là cặp không cần đường ống: thùng, xe nâng và cái cân. Làm được một cặp trong ba tháng, các cặp sau dễ thuyết phục hơn nhiều.

## Việc của từng bên

- **Doanh nghiệp:** kê thật, cập nhật sáu tháng một lần; cử một người trả lời điện thoại.
- **Chủ đầu tư hạ tầng:** giữ danh sách chung, giữ kín tên khi doanh nghiệp yêu cầu, sắp chỗ cân và chỗ tập kết.
- **Trung tâm:** tính suất tiêu hao trước và sau, giúp soạn câu hỏi kỹ thuật gửi cơ quan môi trường.

Cặp mùn cưa đã chạy chuyến đầu tiên trong tháng 4. Xưởng gỗ bớt tiền chở, xưởng bao bì bớt tiền mua chất đốt; con số cụ thể sẽ được đo đủ sáu tháng rồi công bố.`,
  },
);
