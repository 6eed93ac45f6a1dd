export { Volunteering, type VolunteeringProps } from './volunteering.tsx';
