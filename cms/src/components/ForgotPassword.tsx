import type { AdminViewServerProps } from 'payload';

/** The portal sends no letters, so a forgotten password is set anew by an administrator. */
export function ForgotPassword({ initPageResult }: AdminViewServerProps) {
  const { admin } = initPageResult.req.payload.config.routes;
  return (
    <>
      <h1>Quên mật khẩu</h1>
      <p>
        Hãy báo quản trị viên của cổng. Quản trị viên mở mục Người dùng, chọn tài khoản của bạn, bấm
        “Đổi mật khẩu” rồi trao cho bạn mật khẩu mới.
      </p>
      <p>
        <a href={`${admin}/login`}>Quay lại trang đăng nhập</a>
      </p>
    </>
  );
}
