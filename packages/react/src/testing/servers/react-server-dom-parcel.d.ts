declare module 'react-server-dom-parcel/server' {
  import type { ReactNode } from 'react';

  export function renderToReadableStream(model: ReactNode): ReadableStream<Uint8Array<ArrayBuffer>>;
}
