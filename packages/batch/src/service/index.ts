export { createService, type Service, type ServiceOptions } from './create-service.ts';
export type { ServiceParameter, ServiceRoute } from './openapi.ts';
export { type RunningService, type ServiceAddress, serve } from './serve.ts';
export { ServiceRefusal, type ServiceRequest, type ServiceResponse } from './service-request.ts';
