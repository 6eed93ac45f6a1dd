import { afterAll } from 'vitest';
import { closeRenderer } from './recto.ts';

afterAll(closeRenderer);
