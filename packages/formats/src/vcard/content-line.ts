/** A line of a vCard has 75 octets at most (RFC 6350, section 3.2). */
const LONGEST = 75;

/** A text as a value: backslashes, commas, semicolons and line ends are escaped (RFC 6350, section 3.4). */
export const escapedText = (text: string) =>
  text
    .replace(/[\\,;]/g, String.raw`\$&`)
    .replace(/\r\n?|\n/g, String.raw`\n`)
    // Other control characters are in no vCard.
    .replace(/\p{Cc}/gu, ' ');

/** The value of a parameter: in quotes where it has signs of the format. */
export function parameterText(text: string): string {
  const plain = text.replace(/[\p{Cc}"]/gu, ' ').trim();
  return /[,;:]/.test(plain) ? `"${plain}"` : plain;
}

/** A property as a line, divided where it is too long. The next lines begin with a space. */
export function contentLine(name: string, value: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}
