/** Where results are put: a folder, or a bucket. Paths have slashes, and no `..`. */
export interface Store {
  /** Where it is, as people write it. */
  readonly place: string;
  /** Writes a file, whole or not at all. */
  put(path: string, content: Uint8Array | string): Promise<void>;
  /** Reads a file; `undefined` when there is none. */
  get(path: string): Promise<Uint8Array | undefined>;
  /** The size of a file in bytes; `undefined` when there is none. */
  size(path: string): Promise<number | undefined>;
  /** Removes a file. It is no error when there is none. */
  remove(path: string): Promise<void>;
}

/** Reads a JSON file of a store; `undefined` when there is none, or it is no JSON. */
export async function getJson<What>(store: Store, path: string): Promise<What | undefined> {
  const bytes = await store.get(path);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as What;
  } catch {
    return undefined;
  }
}

/**
 * Opens a folder, or for `s3://bucket/prefix` a bucket of a store that speaks S3. Its keys, region and endpoint are those
 * of the AWS tools: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_REGION`, `AWS_ENDPOINT_URL_S3`.
 *
 * @throws {MissingPackage} when it is a bucket and `aws4fetch` is not installed
 * @throws {RangeError} when the place or the environment lacks something
 */
export async function openStore(place: string, environment: NodeJS.ProcessEnv = process.env): Promise<Store> {
  if (place.startsWith('s3://')) return (await import('./s3-store.ts')).s3Store(place, environment);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(place)) {
    throw new RangeError(`${place} is no place for results: give a folder, or s3://bucket/prefix.`);
  }
  return (await import('./folder-store.ts')).folderStore(place);
}
