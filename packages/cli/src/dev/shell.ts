/** The page that shows a résumé: its script and its stylesheet, and nothing else. */
export function shellPage(file: string): string {
  const title = file.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Recto</title>
<link rel="icon" href="data:,">
<script src="/preview.js" defer></script>
</head>
<body></body>
</html>
`;
}
