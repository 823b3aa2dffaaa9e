import type { Href } from '@aanreik/message';
import { Image, Link, Text, View, type ViewProps } from '@react-pdf/renderer';
import { TitlePdf } from '../heading/title-pdf.tsx';
import { CareIcon, ChatIcon, OverviewIcon, PurseIcon } from '../icons/pdf.tsx';
import { InlinesPdf } from '../inlines/pdf.tsx';
import { runIn } from '../inlines/run-in.ts';
import type { PdfComponent, PdfLook, PdfProps } from '../pdf-component.ts';
import { share } from '../side-by-side.ts';
import type { Tag } from '../tag/pdf.ts';
import type { Option, OptionAction, OptionIcon, OptionsBlock, OtherOption, Picture } from './block.ts';

/** Height of a picture in points; of more portraits side by side, each is a little smaller. */
const PICTURE = 58;
const PICTURE_OF_MORE = 40;
/** Up to 8 mm a picture may lie on a fold. */
const ICON = 22;

const ICONS = { care: CareIcon, chat: ChatIcon, overview: OverviewIcon, purse: PurseIcon } as const satisfies Record<OptionIcon, unknown>;

/**
 * Side by side and of one height, so that none goes before another; in large print below each other, the first with the
 * title.
 */
export const OptionsPdf: PdfComponent<OptionsBlock> = ({ block, look, fields }) => {
  const context = { look, fields };
  const title = <TitlePdf level={2} inlines={block.title} look={look} fields={fields} style={{ marginBottom: look.size.gap }} />;
  // A face is spoilt by a fold as a code is.
  const hasFaces = block.options.some(({ picture }) => picture?.kind === 'portraits');
  const above = hasFaces ? look.abovePictures : 0;
  const white: Pick<ViewProps, 'whiteAbove'> = hasFaces ? { whiteAbove: 'abovePictures' } : {};
  const options = block.options.map((option) => <Card key={option.id} option={option} {...context} />);
  const others = block.others.map((option) => <Other key={option.id} option={option} {...context} />);
  if (!look.stacked) {
    return (
      <View wrap={false} {...white} style={{ marginTop: look.size.gap * 0.6 + above, marginBottom: look.size.gap * 1.6 }}>
        {title}
        <View tag={{ role: 'L' }}>
          <View style={{ flexDirection: 'row', gap: 9, marginBottom: 7 }}>{options}</View>
          <View style={{ flexDirection: 'row', gap: 9 }}>{others}</View>
        </View>
      </View>
    );
  }
  const [first, ...rest] = [...options, ...others];
  const list: Tag = { role: 'L' };
  return (
    <>
      <View wrap={false} {...white} style={{ marginTop: above, marginBottom: look.size.gap }}>
        {title}
        <View tag={list}>{first}</View>
      </View>
      {rest.map((option, index) => (
        <View key={index} tag={list} wrap={false} style={{ marginBottom: look.size.gap }}>
          {option}
        </View>
      ))}
    </>
  );
};

type Context = Pick<PdfProps<OptionsBlock>, 'look' | 'fields'>;

function Card({ option, look, fields }: Context & { readonly option: Option }) {
  return (
    <View tag={{ role: 'LI' }} style={share(look, 1)}>
      <View
        tag={{ role: 'LBody' }}
        style={{ flexGrow: 1, backgroundColor: look.colours.accentPanel, borderRadius: 6, paddingHorizontal: 10, paddingTop: 9, paddingBottom: 7 }}
      >
        <View style={{ flexDirection: 'row', alignItems: 'center', gap: 8, marginBottom: 5 }}>
          {option.picture === undefined ? null : <PicturePdf picture={option.picture} look={look} />}
          <InlinesPdf
            inlines={option.name}
            look={look}
            fields={fields}
            style={{ flex: 1, fontFamily: look.fonts.heading, fontWeight: 700, fontSize: look.size.heading2, lineHeight: 1.15, color: look.colours.accentInk }}
          />
        </View>
        <InlinesPdf inlines={option.text} look={look} fields={fields} style={{ marginBottom: 5, lineHeight: 1.26, flexGrow: 1 }} />
        <Choose action={option.action} look={look} />
      </View>
    </View>
  );
}

function Other({ option, look, fields }: Context & { readonly option: OtherOption }) {
  return (
    <View tag={{ role: 'LI' }} style={share(look, 1)}>
      <View
        tag={{ role: 'LBody' }}
        style={{ flexGrow: 1, borderWidth: 0.9, borderColor: look.colours.accentLine, borderRadius: 6, paddingHorizontal: 10, paddingTop: 5, paddingBottom: 5 }}
      >
        <InlinesPdf inlines={runIn(option.name, option.text)} look={look} fields={fields} style={{ lineHeight: 1.26, flexGrow: 1, marginBottom: 2 }} />
        <Choose action={option.action} look={look} />
      </View>
    </View>
  );
}

/** Who reads the letter on a screen can press the label; who holds it finds out where to choose. */
function Choose({ action: { href, label, onPaper }, look }: { readonly action: OptionAction; readonly look: PdfLook }) {
  return (
    <View>
      <View tag={{ role: 'P' }}>
        <PlainLink href={href} label={label} look={look} />
      </View>
      <Text tag={{ role: 'P' }} style={{ fontFamily: look.fonts.text, fontSize: look.size.text, lineHeight: 1.26, color: look.colours.text }}>
        {onPaper}
      </Text>
    </View>
  );
}

function PlainLink({ href, label, look }: { readonly href: Href; readonly label: string; readonly look: PdfLook }) {
  return (
    <Link src={href} tag={{ role: 'Link', contents: label }} style={{ textDecoration: 'none' }}>
      <Text style={{ fontFamily: look.fonts.text, fontWeight: 700, fontSize: look.size.text, lineHeight: 1.26, color: look.colours.accent }}>{label}</Text>
    </Link>
  );
}

function PicturePdf({ picture, look }: { readonly picture: Picture; readonly look: PdfLook }) {
  if (picture.kind === 'icon') {
    const Icon = ICONS[picture.icon];
    return (
      <View style={{ height: PICTURE_OF_MORE, justifyContent: 'center' }}>
        <Icon colour={look.colours.accent} size={ICON} />
      </View>
    );
  }
  const size = picture.portraits.length === 1 ? PICTURE : PICTURE_OF_MORE;
  return (
    <View style={{ flexDirection: 'row', gap: 4 }}>
      {picture.portraits.map(({ person, alt }) => (
        // react-pdf makes a drawing of an SVG and forgets the role of the image.
        <View key={person} tag={{ role: 'Figure', alt }}>
          <Image src={photoOf(look, person)} style={{ width: size, height: size }} />
        </View>
      ))}
    </View>
  );
}

function photoOf({ photos }: PdfLook, person: string): string {
  const photo = photos[person];
  if (photo === undefined) throw new Error(`the house style has no photo of '${person}'`);
  return photo;
}
