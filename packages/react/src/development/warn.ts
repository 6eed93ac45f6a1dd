/** What has been said. It stays small where a server, without NODE_ENV, shows the documents of many people. */
export const said = new Set<string>();
const MOST_MESSAGES = 100;

/**
 * Says something on the console, once. For development: callers compare `process.env.NODE_ENV` with `production` where they
 * call it, so that bundlers leave out the call, and this with it.
 */
export function warn(message: string): void {
  if (said.has(message) || said.size >= MOST_MESSAGES) return;
  said.add(message);
  console.warn(`Recto: ${message}`);
}
