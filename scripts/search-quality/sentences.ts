const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What bodies are made of. `n`, `percent`, `money`, `year` and `day` are numbers. */
export const sentences = lines(`
  Trong {n} tháng theo dõi, lượng {resource} tiêu thụ của {firm} giảm {percent} so với năm {year}.
  {firm} ngành {industry} tại {place} bắt đầu {technique} từ tháng {month} năm {year}.
  Sau khi {technique}, mỗi tháng {firm} bớt được {money} tiền {resource}.
  Ông {man}, {role}, cho biết việc khó nhất là giữ nếp ghi chép ở {part}.
  Bà {woman}, {role} của một {firm} ngành {industry}, kể rằng lúc đầu nhiều người ngại thay đổi.
  {agency} đã mở {event} về {idea} cho hơn {n} người ở {place}.
  Theo {agency}, ngành {industry} còn nhiều chỗ để giảm {waste}.
  Nhóm tư vấn đo tại {part} trong {n} ngày liền rồi mới đưa ra kiến nghị.
  Kết quả đo cho thấy {part} dùng tới {percent} lượng {resource} của cả nhà máy.
  Giải pháp đầu tiên là {technique}, vốn bỏ ra {money} và thu lại sau {n} tháng.
  Giải pháp thứ hai, {technique}, chưa cần vốn mà chỉ cần đổi thói quen.
  Những việc như {technique} hay {technique} đều có thể làm ngay trong tuần.
  {media} dành {n} phút mỗi tuần cho chuyện {idea} ở cơ sở.
  Người nghe {media} gửi về {n} câu hỏi, phần lớn hỏi về {waste}.
  Đoàn công tác của {agency} đến {zone} ngày {day} để nghe {firm} trình bày.
  Tại {zone}, {n} {firm} đã ký cam kết giảm {waste} trước năm {year}.
  Ban lãnh đạo lập tổ {idea} gồm {n} người, đứng đầu là {role}.
  Tổ họp mỗi tuần một lần, xem lại số liệu của {part} và {part}.
  Chi phí xử lý {waste} năm {year} lên tới {money}, cao hơn năm trước {percent}.
  Khi {waste} giảm, chi phí vận chuyển và xử lý cũng giảm theo.
  Theo {law}, {firm} phải báo cáo kết quả mỗi năm một lần.
  {law} có hiệu lực từ ngày {day}, thay cho quy định cũ.
  Điểm mới của {law} là cho phép {firm} tự công bố số liệu.
  Nhiều ý kiến đề nghị {agency} làm rõ hơn cách tính định mức {resource}.
  Ở {place}, nghề {industry} có từ lâu nhưng phần lớn là quy mô gia đình.
  Mỗi hộ làm nghề dùng chừng {n} mét khối nước một ngày, thải ra gần như chừng ấy.
  Trước đây {waste} đổ thẳng ra mương, nay đã có đường gom chung.
  Chị {woman} nói: “Làm gọn lại thì đỡ mệt mà cũng đỡ tốn {resource}”.
  Anh {man} cho rằng máy mới chỉ giúp một phần, phần còn lại là ý thức của từng ca.
  Bảng theo dõi đặt ngay tại {part} để ai cũng nhìn thấy.
  Mỗi tấn sản phẩm ngành {industry} trước đây cần {n} kWh điện, nay còn ít hơn {percent}.
  Chỉ riêng việc {technique} đã bớt được {percent} lượng {resource}.
  Cán bộ {agency} khuyên nên bắt đầu từ việc không tốn tiền.
  Khoản hỗ trợ {money} từ quỹ khuyến công được dùng để {technique}.
  Phần vốn còn lại do {firm} tự lo, vay thêm ngân hàng {money}.
  Dự án kéo dài {n} tháng, chia làm ba giai đoạn.
  Giai đoạn đầu dành cho việc khảo sát và lập cân bằng vật chất của {part}.
  Giai đoạn sau tập trung vào {waste}, nơi thất thoát nhiều nhất.
  Số liệu được đối chiếu với hóa đơn {resource} của {n} tháng trước đó.
  Không ít {firm} ở {zone} vẫn chưa lắp đồng hồ riêng cho {part}.
  {event} kết thúc với phần hỏi đáp kéo dài hơn dự kiến.
  Tài liệu của {event} được gửi cho {n} {firm} trong tỉnh.
  Phóng viên {media} theo chân thợ vận hành trọn một ca đêm.
  Bài viết phát trên {media} ngày {day}, phát lại cuối tuần.
  Trong phim, {role} chỉ tay vào {part} và kể lại từng thay đổi.
  Người xem thấy rõ {waste} trước và sau khi {technique}.
  {agency} giao các huyện rà soát {firm} ngành {industry} trước ngày {day}.
  Kinh phí thực hiện năm {year} là {money}, lấy từ ngân sách và nguồn hợp pháp khác.
  Nội dung {idea} được đưa vào kế hoạch năm của {agency}.
  Mục tiêu đến năm {year} là {percent} {firm} trong tỉnh biết về {idea}.
  Các {firm} đạt kết quả tốt sẽ được {agency} tặng bằng khen.
  Bài học rút ra là đo trước, làm sau, rồi đo lại.
  Nếu không đo, rất khó biết {part} đang lãng phí bao nhiêu {resource}.
  Nhà cung cấp thiết bị bảo hành {n} tháng và cử người hướng dẫn tại chỗ.
  Công nhân được thưởng khi ca của mình dùng ít {resource} hơn định mức.
  Phòng kỹ thuật dán nhãn màu lên từng van để tránh nhầm lẫn.
  Một cuộc khảo sát năm {year} với {n} {firm} cho thấy chưa tới {percent} có người chuyên trách môi trường.
  Giá {resource} tăng khiến nhiều {firm} ngành {industry} phải tính lại.
  Mùa khô, lượng nước giếng giảm nên việc {technique} càng có ích.
  Mùa mưa, {waste} dễ tràn ra ngoài nếu không có mái che.
  Khách hàng nước ngoài hỏi về dấu chân các-bon trước khi đặt hàng.
  Đơn vị kiểm định xác nhận mức giảm {percent} vào tháng {month} năm {year}.
  Từ thành công ở {part}, {firm} làm tiếp ở {part}.
  Việc này được nhân rộng ra {n} {firm} khác tại {place}.
  {role} {woman} nhấn mạnh rằng {idea} không phải là phong trào làm một lần rồi thôi.
  Tỉnh Đồng Nai hiện có {n} {firm} tham gia chương trình {idea}.
  Tại DN, phong trào này được {agency} theo dõi từ năm {year}.
  Quyết định số {number}/QĐ-UBND giao {agency} chủ trì việc này.
  Công văn số {number}/UBND-KT nhắc các địa phương gửi báo cáo trước ngày {day}.
  Thời gian phát sóng là {n} giờ mỗi tháng, chia đều cho các huyện.
  Bạn đọc ở {place} hỏi: làm sao để {technique} mà không phải dừng máy?
  Chuyên gia trả lời rằng nên chọn ngày bảo trì để {technique}.
  Mẫu {waste} lấy ngày {day} đạt yêu cầu ở hầu hết các chỉ tiêu.
  Các chỉ tiêu còn lại sẽ được đo lại sau {n} ngày.
  Hệ thống xử lý {waste} có công suất {n} mét khối một ngày, chạy ổn định từ năm {year}.
  Chi phí vận hành khoảng {money} mỗi tháng, gồm {resource} và nhân công.
  Đại diện {zone} nói rằng hạ tầng dùng chung giúp {firm} nhẹ gánh hơn.
  {firm} mới vào {zone} phải cam kết ngay từ khi thuê đất.
  Trường nghề tại {place} đưa {idea} vào giờ thực hành của học viên.
  Sinh viên đi thực tập giúp {firm} lập sổ theo dõi {resource}.
  Báo cáo dài {n} trang, có phụ lục tính toán cho từng giải pháp.
  Trong số {n} giải pháp nêu ra, {firm} chọn làm trước những việc dễ.
  Tổng số tiền làm lợi ước tính {money} một năm.
  Ngoài tiền, môi trường làm việc ở {part} cũng dễ chịu hơn.
  Nhiệt độ trong xưởng giảm vài độ nhờ {technique}.
  Hàng xóm quanh {firm} không còn phàn nàn về {waste} như trước.
  Cuối năm {year}, {agency} sẽ tổng kết và chọn điển hình.
  Việc tuyên truyền qua {media} giúp người dân hiểu hơn về {law}.
  Kịch bản phát thanh do {man} viết, dài chừng {n} phút.
  Mỗi số có một câu chuyện thật từ {firm} ngành {industry}.
`);

/** Titles, and in parts the beginnings of bodies. */
export const titles = lines(`
  {firm} ngành {industry} ở {place} giảm {percent} lượng {resource}
  {agency} mở {event} về {idea}
  Chuyện {idea} ở {zone}
  {place}: {n} {firm} tham gia chương trình {idea}
  Hướng dẫn {technique} cho ngành {industry}
  Giảm {waste} tại {part}: bài học từ {place}
  Phát thanh: {idea} với nghề {industry}
  {law}: những điểm {firm} cần biết
  Mô hình {technique} tại {zone}
  Phim ngắn về {part} của một {firm} ngành {industry}
  {event} về {law} tại {place}
  Kế hoạch {idea} năm {year} của {agency}
  Tiết kiệm {resource} nhờ {technique}
  {role} kể chuyện {technique}
`);

/** Headings between paragraphs. */
export const headings = lines(`
  Tình hình trước khi thực hiện
  Cách làm
  Kết quả
  Bài học
  Ý kiến người trong cuộc
  Việc tiếp theo
  Số liệu đáng chú ý
`);

/** Sentences that a phrase of a need stands in, whatever the phrase is. */
export const mentions = lines(`
  Phần được hỏi nhiều nhất là {phrase}.
  Tài liệu phát tay có một trang về {phrase}.
  Riêng {phrase} được bàn kỹ trong buổi làm việc tại {place}.
  Tổ kỹ thuật ghi số liệu về {phrase} theo từng ca.
  Ông {man} cho biết {phrase} vẫn là chuyện phải làm tiếp.
  Đoàn xem {phrase} rồi mới sang phần kho bãi.
  Có ý kiến đề nghị nói rõ hơn về {phrase} ở lần sau.
`);

/** Sentences for everyday words that have nothing to do with the programme. */
export const asides = lines(`
  Người nghe đài còn nhắc tới {phrase}.
  Bản tin cùng ngày có đoạn nói về {phrase}.
  Ở {place}, câu chuyện bên lề lại là {phrase}.
  Trong giờ nghỉ, có người kể về {phrase}.
  Tấm ảnh đi kèm chụp {phrase}.
`);

/** Titles that a phrase of a need stands in. */
export const phraseTitles = lines(`
  {phrase}: những điều cần biết
  Hỏi đáp về {phrase}
  Ghi nhận về {phrase} tại {place}
  Chuyện {phrase} ở {place}
  Phát thanh: {phrase} nhìn từ {place}
`);
