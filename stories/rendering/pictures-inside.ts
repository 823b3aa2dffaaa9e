import { photoId } from '@aanreik/components/email';
import { dataUri, type HouseStyle } from '@aanreik/house-style';

/** The HTML of an email as a browser can show it: in a mail pictures are attachments, which a browser cannot find. */
export function withPicturesInside(html: string, { logo, people }: HouseStyle): string {
  const pictures = [['logo', dataUri({ type: 'image/png', bytes: logo.png })], ...people.map(({ id, photo }) => [photoId(id), dataUri(photo.email)])] as const;
  return pictures.reduce((shown, [cid = '', uri = '']) => shown.replaceAll(`"cid:${cid}"`, `"${uri}"`), html);
}
