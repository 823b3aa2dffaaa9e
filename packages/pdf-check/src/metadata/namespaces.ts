/** Namespaces that the standards name. */
export const PDFUA_ID = 'http://www.aiim.org/pdfua/ns/id/';
export const PDFA_ID = 'http://www.aiim.org/pdfa/ns/id/';
export const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
export const PDFA_EXTENSION = 'http://www.aiim.org/pdfa/ns/extension/';
export const PDFA_SCHEMA = 'http://www.aiim.org/pdfa/ns/schema#';
export const PDFA_PROPERTY = 'http://www.aiim.org/pdfa/ns/property#';

/** A date, a number or a yes-or-no is text of a certain form. */
export type Form = 'text' | 'date' | 'integer' | 'boolean' | 'Bag' | 'Seq' | 'Alt' | 'struct';

function forms(text: string): ReadonlyMap<string, Form> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split(':') as [string, Form | undefined])
      .map(([name, form]) => [name, form ?? 'text'] as const),
  );
}

/**
 * The properties that need no extension schema (XMP Specification, September 2005), with the form of their value.
 * Of the schemas for cameras and moving pictures any property will do: nobody writes those into a letter.
 */
export const PREDEFINED: ReadonlyMap<string, ReadonlyMap<string, Form> | 'any'> = new Map<string, ReadonlyMap<string, Form> | 'any'>([
  [
    DUBLIN_CORE,
    forms(`contributor:Bag coverage creator:Seq date:Seq description:Alt format identifier language:Bag publisher:Bag relation:Bag rights:Alt source subject:Bag
      title:Alt type:Bag`),
  ],
  [
    'http://ns.adobe.com/xap/1.0/',
    forms('Advisory:Bag BaseURL CreateDate:date CreatorTool Identifier:Bag Label MetadataDate:date ModifyDate:date Nickname Rating:integer Thumbnails:Alt'),
  ],
  ['http://ns.adobe.com/xap/1.0/rights/', forms('Certificate Marked:boolean Owner:Bag UsageTerms:Alt WebStatement')],
  [
    'http://ns.adobe.com/xap/1.0/mm/',
    forms(`DerivedFrom:struct DocumentID History:Seq ManagedFrom:struct Manager ManageTo ManageUI ManagerVariant RenditionClass RenditionParams VersionID Versions:Seq
      LastURL RenditionOf:struct SaveID InstanceID Ingredients:Bag OriginalDocumentID`),
  ],
  ['http://ns.adobe.com/xap/1.0/bj/', forms('JobRef:Bag')],
  ['http://ns.adobe.com/xap/1.0/t/pg/', forms('MaxPageSize:struct NPages Fonts:Bag Colorants:Seq PlateNames:Seq')],
  ['http://ns.adobe.com/pdf/1.3/', forms('Keywords PDFVersion Producer')],
  [PDFA_ID, forms('part:integer amd corr conformance')],
  [PDFA_EXTENSION, forms('schemas:Bag')],
  [
    'http://ns.adobe.com/photoshop/1.0/',
    forms(
      `AuthorsPosition CaptionWriter Category City Country Credit DateCreated:date Headline Instructions Source State SupplementalCategories:Bag TransmissionReference Urgency:integer`,
    ),
  ],
  ['http://ns.adobe.com/xmp/1.0/DynamicMedia/', 'any'],
  ['http://ns.adobe.com/camera-raw-settings/1.0/', 'any'],
  ['http://ns.adobe.com/tiff/1.0/', 'any'],
  ['http://ns.adobe.com/exif/1.0/', 'any'],
  ['http://ns.adobe.com/exif/1.0/aux/', 'any'],
]);
