import * as z from 'zod';
import { fieldKinds, image, line, list, location, logo, prose, url } from './fields.ts';

export const profile = z
  .object({
    network: line('Network', 'Name of the network.', 'GitHub').optional(),
    username: line('User name', 'Name on that network.', 'thevasudevgupta').optional(),
    url: url('Address', 'Address of the profile.', 'https://github.com/thevasudevgupta').optional(),
  })
  .meta({ title: 'Profile', description: 'A presence on a network.' });

export const basics = z
  .object({
    name: line('Name', 'Full name, in the script of the résumé.', 'Vasudev Gupta').optional(),
    latinName: line(
      'Latin name',
      'The name in Latin letters, when the name is in another script.',
      'Hanako Yamada',
    ).optional(),
    pronouns: line('Pronouns', 'How to speak of the person.', 'she/her').optional(),
    label: line('Label', 'Profession in a few words.', 'AI Pre-training Lead').optional(),
    image: image('Image', 'Address of a photo.', './photo.jpg').optional(),
    email: line('E-mail', 'Address for mail.', 'vasudev@example.com')
      .register(fieldKinds, { kind: 'email' })
      .optional(),
    phone: line('Phone', 'Number with country code.', '+91 90000 00000').optional(),
    url: url('Website', 'Personal website.').optional(),
    summary: prose(
      'Summary',
      'Two or three sentences about the person.',
      'Trains large models and the systems beneath them.',
    ).optional(),
    location: location.optional(),
    profiles: list(profile, 'Profiles', 'Presences on networks.').optional(),
    logo: logo.optional(),
  })
  .meta({ title: 'Basics', description: 'Who the person is and how to reach them.' });
