/** What placeholders and conditions are called for staff, in Dutch: they read these, and not the names of the code. */
export interface ShownNames {
  /** By the name of a placeholder: `overview.open` is "bedrag dat openstaat". */
  readonly values?: Readonly<Record<string, string>>;
  /** By the name of a condition, as words behind "als" and "tenzij": `several` is "er meer dan één is". */
  readonly conditions?: Readonly<Record<string, string>>;
}

/** What every artifact can speak of: its sender, its reader and the pages of a letter. */
export const ENGINE_NAMES = {
  values: {
    organisation: 'naam van de organisatie',
    desk: 'naam van het loket',
    adviser: 'naam van de adviseur',
    phone: 'telefoonnummer',
    hours: 'openingstijden',
    answerNumber: 'nummer om naar te sms’en',
    page: 'nummer van de pagina',
    pages: 'aantal pagina’s',
    'address.email': 'e-mailadres van de organisatie',
    'address.phone': 'telefoonnummer als adres',
    'address.officer': 'adres van de privacyfunctionaris',
    'address.optOut': 'adres om geen bericht meer te krijgen',
    'address.statement': 'adres van de privacyverklaring',
    'address.website': 'adres van de website',
    'privacy.task': 'taak waarvoor wij schrijven',
    'privacy.basis': 'wet waarop dit rust',
    'privacy.source': 'van wie wij de gegevens kregen',
    'privacy.retention': 'hoelang wij de gegevens bewaren',
    'privacy.recipients': 'wie de gegevens krijgen',
    'privacy.estimatedFrom': 'waaruit wij schatten',
    'recipient.reference': 'kenmerk van de ontvanger',
    'recipient.addressName': 'naam op de envelop',
    'recipient.greeting': 'naam in de aanhef',
    'recipient.surname': 'achternaam',
    'recipient.salutation': 'eigen aanhef',
    'recipient.organisation': 'bedrijf van de ontvanger',
    'answer.code': 'code om mee te kiezen',
  },
  conditions: {
    estimatesPreferences: 'wij schatten wat iemand prettig vindt',
    estimatesLevel: 'wij schatten hoe iemand leest',
    keptFromMessage: 'de bewaartijd begint bij dit bericht',
  },
} as const satisfies ShownNames;
