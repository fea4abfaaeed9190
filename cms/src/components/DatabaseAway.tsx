/** In the place of a page of the admin while the database is away: looked at again by itself. */
export function DatabaseAway() {
  return (
    <main className="database-away" role="alert">
      <meta httpEquiv="refresh" content="10" />
      <h1>Cơ sở dữ liệu tạm thời không trả lời</h1>
      <p>
        Cổng thông tin vẫn phục vụ người đọc, và những gì đã lưu không mất. Trang này tự mở lại khi
        có thể làm việc tiếp.
      </p>
      <p>Nếu sau vài phút vẫn vậy, hãy báo người trông máy chủ.</p>
    </main>
  );
}
