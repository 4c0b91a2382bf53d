import { type ContactColumn, type ContactFileKind, several } from './contact-preview.ts'
import { foldHeader } from './header.ts'
import { looseNames } from './loose-column.ts'
import { outlookColumns, outlookMarks } from './outlook-columns.ts'
import { otherColumns } from './program-columns.ts'

/**
 * How other programs name their columns, in the languages in which they do. Google and LinkedIn write English whatever
 * the language of the account; Outlook writes the language of the program.
 */
const foreign: Partial<Record<ContactColumn, readonly string[]>> = {
  name: [
    ...['Name', 'Full Name', 'Display Name', 'Contact', 'Contact Name', 'File As', 'Nome completo'],
    ...['Nome e cognome', 'Nominativo', 'Ad Soyad', 'Adı Soyadı', 'İsim', 'Ονοματεπώνυμο', 'Πλήρες όνομα'],
    ...['שם מלא', 'שם'],
  ],
  givenName: ['First Name', 'Given Name', 'Nome', 'Ad', 'Adı', 'Όνομα', 'שם פרטי'],
  middleName: [
    ...['Middle Name', 'Additional Name', 'Secondo nome', 'İkinci Ad', 'İkinci Adı', 'Μεσαίο όνομα'],
    ...['Δεύτερο όνομα', 'שם אמצעי'],
  ],
  familyName: ['Last Name', 'Family Name', 'Surname', 'Cognome', 'Soyad', 'Soyadı', 'Επώνυμο', 'שם משפחה'],
  organisation: [
    ...['Company', 'Company Name', 'Organization', 'Organisation', 'Organization Name', 'Employer'],
    ...['Società', 'Azienda', 'Şirket', 'Kurum', 'Εταιρεία', 'Εταιρία', 'חברה', 'ארגון'],
  ],
  jobTitle: [
    ...[
      'Position',
      'Job Title',
      'Organization Title',
      'Role',
      'Posizione',
      'Qualifica',
      'Ruolo',
      'İş Unvanı',
    ],
    ...['Unvan', 'Görev', 'Θέση', 'Τίτλος εργασίας', 'Θέση εργασίας', 'תפקיד', 'תואר התפקיד'],
  ],
  email: [
    ...['Email', 'E-mail', 'Mail', 'Email Address', 'E-mail Address', 'Indirizzo posta elettronica'],
    ...['Indirizzo e-mail', 'Indirizzo di posta elettronica', 'E-posta', 'E-posta Adresi', 'Ηλ. ταχυδρομείο'],
    ...['Διεύθυνση ηλεκτρονικού ταχυδρομείου', 'Διεύθυνση e-mail', 'דואר אלקטרוני', 'כתובת דואר אלקטרוני'],
    ...['דוא"ל', 'אימייל'],
  ],
  phone: [
    ...['Phone', 'Phone Number', 'Telephone', 'Tel', 'Telefono', 'Telefon', 'Τηλέφωνο', 'טלפון', 'Mobile'],
    ...['Cellulare', 'Cep', 'Cep Telefonu', 'Κινητό', 'Κινητό τηλέφωνο', 'נייד', 'טלפון נייד'],
    ...['Ufficio', 'Abitazione', 'Telefono ufficio', 'Telefono abitazione', 'Telefono principale'],
    ...['İş Telefonu', 'Ev Telefonu', 'Birincil Telefon', 'Τηλέφωνο εργασίας', 'Τηλέφωνο οικίας'],
    ...['Κύριο τηλέφωνο', 'טלפון בעבודה', 'טלפון בבית', 'טלפון ראשי'],
  ],
  site: [
    ...[
      'Website',
      'Web Page',
      'Web',
      'Homepage',
      'Sito web',
      'Sito',
      'Pagina Web',
      'Web Sayfası',
      'Web sitesi',
    ],
    ...['Ιστοσελίδα', 'Ιστότοπος', 'דף אינטרנט', 'אתר', 'אתר אינטרנט'],
  ],
  post: ['Address', 'Indirizzo', 'Adres', 'Διεύθυνση', 'כתובת'],
  city: ['City', 'Town', 'Città', 'Şehir', 'Πόλη', 'עיר'],
  country: ['Country', 'Paese', 'Ülke', 'Χώρα', 'ארץ', 'מדינה'],
  profile: ['URL', 'Profile', 'Profile URL', 'Profilo', 'Profil', 'Προφίλ', 'פרופיל'],
  tags: [
    ...['Labels', 'Label', 'Group Membership', 'Groups', 'Categories', 'Tags', 'Etichette', 'Categorie'],
    ...['Etiketler', 'Kategoriler', 'Ετικέτες', 'Κατηγορίες', 'תגיות', 'קטגוריות'],
  ],
  day: [
    'Connected On',
    'Collegato il',
    'Data collegamento',
    'Bağlantı tarihi',
    'Ημερομηνία σύνδεσης',
    'מחובר מאז',
  ],
  place: ['Location', 'Località', 'Luogo', 'Konum', 'Yer', 'Τοποθεσία', 'מיקום', 'מקום'],
  industry: ['Industry', 'Settore', 'Sektör', 'Κλάδος', 'תעשייה', 'ענף'],
  note: ['Notes', 'Note', 'Comments', 'Notlar', 'Not', 'Σημειώσεις', 'הערות'],
  languages: ['Language', 'Lingua', 'Dil', 'Γλώσσα', 'שפה'],
  x: ['Twitter', 'X', 'Twitter/X'],
}

/** Columns that come in numbers and kinds, by the form of their names. */
const forms: readonly (readonly [RegExp, ContactColumn])[] = [
  [/^e-?mail \d+ - value$/, 'email'],
  [/^e-?mail \d+ - (?:label|type)$/, 'emailLabel'],
  [/^e-?mail \d+ address$/, 'email'],
  [/^phone \d+ - value$/, 'phone'],
  [/^phone \d+ - (?:label|type)$/, 'phoneLabel'],
  [/^(?:business|home|mobile|primary|company main|other) phone(?: \d)?$/, 'phone'],
  [/^website \d+ - value$/, 'site'],
  [/^website \d+ - (?:label|type)$/, 'siteLabel'],
  [/^address \d+ - (?:label|type)$/, 'postLabel'],
  [/^address \d+ - formatted$/, 'post'],
  [/^address \d+ - street$|^(?:business|home|other) street$/, 'street'],
  [/^address \d+ - city$|^(?:business|home|other) city$/, 'city'],
  [/^address \d+ - region$|^(?:business|home|other) state$/, 'region'],
  [/^address \d+ - postal code$|^(?:business|home|other) postal code$/, 'postcode'],
  [/^address \d+ - country$|^(?:business|home|other) country(?:\/region)?$/, 'country'],
  [/^organization 1 - name$/, 'organisation'],
  [/^organization 1 - title$/, 'jobTitle'],
  // Outlook in Italian, Turkish, Greek and Hebrew.
  [/^(?:indirizzo (?:di )?posta elettronica|e-mail) \d$/, 'email'],
  [/^e-posta \d adresi$|^διεύθυνση ηλεκτρονικού ταχυδρομείου \d$|^כתובת דואר אלקטרוני \d$/, 'email'],
  [/^(?:ufficio|abitazione|iş telefonu|ev telefonu) \d$|^τηλέφωνο (?:εργασίας|οικίας) \d$/, 'phone'],
  [/^טלפון (?:בעבודה|בבית) \d$/, 'phone'],
  [/^via \((?:uff|ab)\.\)$|^(?:iş|ev) (?:adresi )?cadde(?:si)?$|^οδός (?:εργασίας|οικίας)$/, 'street'],
  [/^רחוב (?:בעבודה|בבית)$/, 'street'],
  [/^città \((?:uff|ab)\.\)$|^(?:iş|ev) (?:adresi )?şeh(?:ir|ri)$|^πόλη (?:εργασίας|οικίας)$/, 'city'],
  [/^עיר (?:בעבודה|בבית)$/, 'city'],
  [/^cap \((?:uff|ab)\.\)$|^(?:iş|ev) (?:adresi )?posta kodu$|^τ\.?κ\.? (?:εργασίας|οικίας)$/, 'postcode'],
  [/^מיקוד (?:בעבודה|בבית)$/, 'postcode'],
  [/^paese \((?:uff|ab)\.\)$|^(?:iş|ev) (?:adresi )?ülke(?:si)?(?:\/bölge(?:si)?)?$/, 'country'],
  [/^χώρα (?:εργασίας|οικίας)$|^(?:ארץ|מדינה) (?:בעבודה|בבית)$/, 'country'],
]

/** Every name of a column by what it means: our own words first, so that a file of ours is read as it was written. */
export type ContactColumnNames = ReadonlyMap<string, ContactColumn>

export function contactColumnNames(own: readonly (readonly [string, ContactColumn])[]): ContactColumnNames {
  const names = new Map<string, ContactColumn>()
  const add = (name: string, column: ContactColumn) => {
    const key = foldHeader(name)
    if (!names.has(key)) names.set(key, column)
  }
  for (const [name, column] of own) add(name, column)
  for (const known of [foreign, outlookColumns, otherColumns])
    for (const [column, aliases] of Object.entries(known))
      for (const alias of aliases) add(alias, column as ContactColumn)
  return names
}

/** What each column most likely holds; null for those that nobody knows, and for a second of what there is one of. */
export function guessContactColumns(
  header: readonly string[],
  names: ContactColumnNames,
): (ContactColumn | null)[] {
  const folded = header.map(foldHeader)
  const taken = new Set<ContactColumn>()
  const found: (ContactColumn | null)[] = folded.map(() => null)
  const take = (at: number, column: ContactColumn | null) => {
    if (column === null || (taken.has(column) && !several.has(column))) return
    taken.add(column)
    found[at] = column
  }
  for (const [at, name] of folded.entries()) {
    // Outlook in Turkish calls Mr and Dr by the word that others have for a position.
    const isTitle = name === 'unvan' && folded.includes('iş unvanı')
    take(at, isTitle ? null : (names.get(name) ?? forms.find(([form]) => form.test(name))?.[1] ?? null))
  }
  // What is called exactly so goes before what is only called alike.
  for (const [at, name] of folded.entries())
    if (found[at] === null)
      take(
        at,
        looseNames(name)
          .map((one) => names.get(one))
          .find(Boolean) ?? null,
      )
  // Before a name it is Mr or Dr, after it a position.
  const title = folded.indexOf('title')
  if (
    found[title] === null &&
    found.slice(0, title).some((column) => column === 'familyName' || column === 'name')
  )
    take(title, 'jobTitle')
  // Files that name a person in parts use the word for a whole name for the first part, or write it a second time.
  const at = found.indexOf('name')
  if (at >= 0 && !taken.has('givenName') && taken.has('familyName')) found[at] = 'givenName'
  else if (at >= 0 && taken.has('givenName') && folded[at] === 'file as') found[at] = null
  return found
}

/** The names by which a kind of file is told; each of a group must be there, and one group is enough. */
const marks: Record<
  Exclude<ContactFileKind, 'vcard' | 'rapport' | 'table'>,
  readonly (readonly string[])[]
> = {
  linkedin: [
    ['connected on', 'first name'],
    ['collegato il', 'cognome'],
    ['bağlantı tarihi', 'soyadı'],
    ['ημερομηνία σύνδεσης', 'επώνυμο'],
    ['מחובר מאז', 'שם משפחה'],
  ],
  googleLegacy: [
    ['given name', 'group membership'],
    ['given name', 'e-mail 1 - type'],
  ],
  google: [
    ['labels', 'organization name'],
    ['e-mail 1 - label', 'first name'],
    ['labels', 'file as'],
  ],
  outlook: [
    ['e-mail address', 'business phone'],
    ['e-mail address', 'home phone'],
    ['first name', 'company main phone'],
    ['indirizzo posta elettronica', 'cognome', 'categorie'],
    ['e-posta adresi', 'soyadı', 'kategoriler'],
    ['διεύθυνση ηλεκτρονικού ταχυδρομείου', 'επώνυμο', 'κατηγορίες'],
    ['כתובת דואר אלקטרוני', 'שם משפחה', 'קטגוריות'],
    ...outlookMarks,
  ],
}

/** What a table was taken for, and the names of columns that told so, as the file writes them. */
export function findTableKind(
  header: readonly string[],
  ownNames: ReadonlySet<string>,
): { kind: ContactFileKind; signs: string[] } {
  const folded = header.map(foldHeader)
  for (const kind of ['linkedin', 'googleLegacy', 'google', 'outlook'] as const) {
    const group = marks[kind].find((names) => names.every((name) => folded.includes(name)))
    if (group) return { kind, signs: header.filter((_, at) => group.includes(folded[at] ?? '')).map(trim) }
  }
  const own = header.filter((_, at) => ownNames.has(folded[at] ?? ''))
  if (own.length >= 20) return { kind: 'rapport', signs: own.slice(0, 4).map(trim) }
  return { kind: 'table', signs: [] }
}

const trim = (name: string) => name.trim()
