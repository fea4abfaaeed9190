/** On the sign-in page, in place of the software's own mark. */
export function Logo() {
  return (
    <p className="portal-logo">
      <strong>Cổng sản xuất sạch hơn</strong>
      <span>Trang quản trị</span>
    </p>
  );
}

/** The way back to the dashboard at the top of every page. */
export function Icon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" role="img" aria-label="Trang làm việc">
      <path
        d="M3 9.5 10 3l7 6.5V17h-4.5v-4.5h-5V17H3z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}
