/** A document that somebody sent to the service. */
export interface ServiceRequest {
  /** The route: `pdf`, `html`, `docx`, `check`. */
  format: string;
  /** The document in YAML or JSON. */
  body: Uint8Array;
  /** Whether the body is JSON; else it is YAML. */
  isJson: boolean;
  /** The options of the address: `?theme=swiss&pages=1`. */
  query: URLSearchParams;
}

/** What came of a document. */
export interface ServiceResponse {
  /** Media type of the body. */
  type: string;
  body: Uint8Array | string;
  /** Further headers, such as the number of pages. */
  headers?: Record<string, string>;
}

/** The service does not do what it was asked for, and says why. */
export class ServiceRefusal extends Error {
  override readonly name = 'ServiceRefusal';
  /** HTTP status, 400 or above. */
  readonly status: number;
  /** The kind of reason, for programs: `invalid-document`, `busy`. */
  readonly code: string;
  /** More for programs, such as what is wrong with the document, and where. */
  readonly details: Record<string, unknown>;

  constructor(status: number, code: string, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}
