import type { ContactColumn } from './contact-preview.ts'

/**
 * How Outlook names its columns where it does not write English, as Exchange's own import of such files lists them. A
 * Greek Outlook writes English, but for the countries.
 */
export const outlookColumns: Partial<Record<ContactColumn, readonly string[]>> = {
  givenName: ['İlk Adı', 'Vorname', 'Prénom'],
  middleName: ['שם פרטי שני', 'Weitere Vornamen', 'Deuxième prénom'],
  familyName: ['Nachname', 'Nom'],
  organisation: ['Firma', 'Société'],
  email: [
    ...['Elektronik Posta Adresi', 'Elektronik Posta 2 Adres', 'Elektronik Posta 3 Adres'],
    ...['E-Mail-Adresse', 'E-Mail 2: Adresse', 'E-Mail 3: Adresse'],
    ...['Adresse de messagerie', 'Adresse de messagerie 2', 'Adresse de messagerie 3'],
  ],
  phone: [
    ...['Telefono principale società', 'Altro telefono'],
    ...['İş Telefon No', 'Diğer Telefon No', 'Şirket Santral Telefonu'],
    ...['טלפון אחר', 'טלפון עיקרי', 'טלפון ראשי של החברה'],
    ...['Telefon geschäftlich', 'Telefon geschäftlich 2', 'Telefon privat', 'Telefon privat 2'],
    ...['Telefon (privat)', 'Telefon (privat 2)', 'Mobiltelefon', 'Mobiltelefon 2', 'Telefon Firma'],
    ...['Haupttelefon', 'Weiteres Telefon'],
    ...['Téléphone (bureau)', 'Téléphone 2 (bureau)', 'Téléphone (domicile)', 'Téléphone 2 (domicile)'],
    ...['Tél. mobile', 'Téléphone société', 'Téléphone principal', 'Téléphone (autre)'],
  ],
  street: [
    ...['Altra via', 'İş-Cadde', 'Ev-Cadde', 'Diğer-Cadde'],
    ...['רחוב כתובת העבודה', 'רחוב כתובת הבית', 'רחוב אחר'],
    ...['Straße geschäftlich', 'Straße privat', 'Weitere Straße'],
    ...['Rue (bureau)', 'Rue (domicile)', 'Rue (autre)'],
  ],
  city: [
    ...['Altra città', 'İş-Şehir', 'Ev-Şehir', 'Diğer-Şehir'],
    ...['עיר כתובת העבודה', 'עיר כתובת הבית', 'עיר אחרת'],
    ...['Ort geschäftlich', 'Ort privat', 'Weiterer Ort'],
    ...['Ville (bureau)', 'Ville (domicile)', 'Ville (autre)'],
  ],
  region: [
    ...['Provincia (uff.)', 'Provincia (ab.)', 'Altra provincia', 'İş-Bölge', 'Ev-Bölge', 'Diğer-Bölge'],
    ...['אזור כתובת העבודה', 'אזור כתובת הבית', 'אזור אחר'],
    ...['Region geschäftlich', 'Bundesland/Kanton privat', 'Weiteres/r Bundesland/Kanton'],
    ...['Dép/Région (bureau)', 'Dép/Région (domicile)', 'Dép/Région (autre)'],
  ],
  postcode: [
    ...['Altro CAP', 'İş-Posta Kodu', 'Ev-Posta Kodu', 'Diğer-Posta Kodu'],
    ...['מיקוד כתובת העבודה', 'מיקוד כתובת הבית', 'מיקוד אחר'],
    ...['Postleitzahl geschäftlich', 'Postleitzahl privat', 'Weitere Postleitzahl'],
    ...['Code postal (bureau)', 'Code postal (domicile)', 'Code postal (autre)'],
  ],
  country: [
    ...['Paese/area geografica (uff.)', 'Paese/area geografica (ab.)', 'Altro paese/area geografica'],
    ...['Altro paese', 'İş-Ülke/Bölge', 'Ev-Ülke/Bölge', 'Diğer-Ülke/Bölge'],
    ...['Χώρα/Περιοχή εργασίας', 'Χώρα/Περιοχή οικίας', 'Άλλη χώρα/περιοχή'],
    ...['מדינה/אזור של העבודה', 'מדינה/אזור של הבית', 'מדינה/אזור אחר/ת'],
    ...['Land/Region geschäftlich', 'Land/Region privat', 'Weiteres/e Land/Region'],
    ...['Pays/Région (bureau)', 'Pays/Région (domicile)'],
  ],
  site: ['Webseite', 'Page Web'],
  tags: ['Kategorien', 'Catégories'],
  note: ['Notizen'],
}

/** By which such a file is told. */
export const outlookMarks: readonly (readonly string[])[] = [
  ['elektronik posta adresi', 'soyadı'],
  ['e-mail-adresse', 'nachname', 'straße geschäftlich'],
  ['adresse de messagerie', 'prénom', 'rue (bureau)'],
]
