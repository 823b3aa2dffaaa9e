import { photoId } from '@aanreik/components/email';
import { dataUri, type HouseStyle } from '@aanreik/house-style';

/** The pictures that emails in a house style carry as attachments, as data URIs by content id. */
export function picturesOf({ logo, people }: HouseStyle): Readonly<Record<string, string>> {
  return {
    logo: dataUri({ type: 'image/png', bytes: logo.png }),
    ...Object.fromEntries(people.map(({ id, photo }) => [photoId(id), dataUri(photo.email)])),
  };
}
