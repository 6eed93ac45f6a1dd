/** A description by OpenAPI 3.1. */
export type OpenApi = Record<string, unknown>;

/** A parameter of the address. */
export interface ServiceParameter {
  name: string;
  description: string;
  /** JSON Schema of its value. */
  schema: Record<string, unknown>;
}

/** What a route answers with. */
export interface ServiceRoute {
  /** Its path, without the slash: `pdf`. */
  format: string;
  summary: string;
  /** Media type of the answer. */
  type: string;
}

interface Description {
  version: string;
  routes: readonly ServiceRoute[];
  parameters: readonly ServiceParameter[];
  /** JSON Schema of a document. */
  documentSchema: Record<string, unknown>;
}

/** Statuses of documents that are refused, beside 429: `recto serve` in the README of the command line explains them. */
const REFUSALS = [400, 408, 413, 415, 421, 422, 500, 503, 504];

/** Describes the routes of the service. */
export function describeService({ version, routes, parameters, documentSchema }: Description): OpenApi {
  const refusal = { $ref: '#/components/responses/Refusal' };
  const document = { schema: { $ref: '#/components/schemas/Document' } };
  const requestBody = {
    required: true,
    description: 'A résumé: JSON Resume, or a Recto document.',
    content: { 'application/json': document, 'application/yaml': { schema: { type: 'string' } } },
  };
  const query = parameters.map((parameter) => ({ ...parameter, in: 'query', required: false }));
  const post = ({ format, summary, type }: ServiceRoute) => ({
    operationId: format,
    summary,
    parameters: query,
    requestBody,
    responses: {
      200: { description: summary, content: { [type]: {} } },
      ...Object.fromEntries(REFUSALS.map((status) => [status, refusal])),
      429: {
        ...BUSY,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
      },
    },
  });
  const get = (summary: string, type: string, others = {}) => ({
    get: { summary, responses: { 200: { description: summary, content: { [type]: {} } }, 421: refusal, ...others } },
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Recto', version, description: 'Résumés as PDF, HTML and Word files, and checked.' },
    paths: {
      ...Object.fromEntries(routes.map((route) => [`/${route.format}`, { post: post(route) }])),
      '/health': get('Whether documents are taken', 'application/json', {
        503: { description: 'None are taken any more: it is being stopped', content: { 'application/json': {} } },
      }),
      '/metrics': get('Counts for Prometheus', 'text/plain'),
      '/openapi.json': get('This description', 'application/json'),
    },
    components: {
      schemas: { Document: documentSchema, Refusal: REFUSAL },
      responses: {
        Refusal: {
          description: 'Why there is no result',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
        },
      },
    },
  };
}

const BUSY = {
  description: 'Too many documents wait',
  headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } },
};

const REFUSAL = {
  type: 'object',
  required: ['error', 'code'],
  properties: {
    error: { type: 'string', description: 'Why, in a sentence.' },
    code: { type: 'string', description: 'The kind of reason.' },
    diagnostics: {
      type: 'array',
      items: { type: 'object' },
      description: 'What is wrong with the document, and where.',
    },
  },
};
