export default function SearchApp({ language, root }: { language: 'vi' | 'en'; root: string }) {
  return (
    <p>
      {language} {root}
    </p>
  );
}
