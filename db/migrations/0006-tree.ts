/**
 * What money is counted in, filled from the country the brand is in: its currency there when this ran, the euro where
 * none is listed. The list is part of this text and never follows another.
 */
export const tree = `
alter table workspace add column currency text not null default 'EUR';
update workspace set currency = coalesce((
  select value from json_each('{
    "AE": "AED", "AF": "AFN", "AL": "ALL", "AM": "AMD", "AO": "AOA", "AR": "ARS", "AU": "AUD", "CC": "AUD", "CX": "AUD",
    "KI": "AUD", "NF": "AUD", "NR": "AUD", "TV": "AUD", "AW": "AWG", "AZ": "AZN", "BA": "BAM", "BB": "BBD", "BD": "BDT",
    "BH": "BHD", "BI": "BIF", "BM": "BMD", "BN": "BND", "BO": "BOB", "BR": "BRL", "BS": "BSD", "BT": "BTN", "BW": "BWP",
    "BY": "BYN", "BZ": "BZD", "CA": "CAD", "CD": "CDF", "CH": "CHF", "LI": "CHF", "CL": "CLP", "CN": "CNY", "CO": "COP",
    "CR": "CRC", "CU": "CUP", "CV": "CVE", "CZ": "CZK", "DJ": "DJF", "DK": "DKK", "FO": "DKK", "GL": "DKK", "DO": "DOP",
    "DZ": "DZD", "EG": "EGP", "ER": "ERN", "ET": "ETB", "FJ": "FJD", "FK": "FKP", "GB": "GBP", "GG": "GBP", "GS": "GBP",
    "IM": "GBP", "JE": "GBP", "GE": "GEL", "GH": "GHS", "GI": "GIP", "GM": "GMD", "GN": "GNF", "GT": "GTQ", "GY": "GYD",
    "HK": "HKD", "HN": "HNL", "HT": "HTG", "HU": "HUF", "ID": "IDR", "IL": "ILS", "PS": "ILS", "IN": "INR", "IQ": "IQD",
    "IR": "IRR", "IS": "ISK", "JM": "JMD", "JO": "JOD", "JP": "JPY", "KE": "KES", "KG": "KGS", "KH": "KHR", "KM": "KMF",
    "KP": "KPW", "KR": "KRW", "KW": "KWD", "KY": "KYD", "KZ": "KZT", "LA": "LAK", "LB": "LBP", "LK": "LKR", "LR": "LRD",
    "LS": "LSL", "LY": "LYD", "EH": "MAD", "MA": "MAD", "MD": "MDL", "MG": "MGA", "MK": "MKD", "MM": "MMK", "MN": "MNT",
    "MO": "MOP", "MR": "MRU", "MU": "MUR", "MV": "MVR", "MW": "MWK", "MX": "MXN", "MY": "MYR", "MZ": "MZN", "NA": "NAD",
    "NG": "NGN", "NI": "NIO", "BV": "NOK", "NO": "NOK", "SJ": "NOK", "NP": "NPR", "CK": "NZD", "NU": "NZD", "NZ": "NZD",
    "PN": "NZD", "TK": "NZD", "OM": "OMR", "PA": "PAB", "PE": "PEN", "PG": "PGK", "PH": "PHP", "PK": "PKR", "PL": "PLN",
    "PY": "PYG", "QA": "QAR", "RO": "RON", "RS": "RSD", "RU": "RUB", "RW": "RWF", "SA": "SAR", "SB": "SBD", "SC": "SCR",
    "SD": "SDG", "SE": "SEK", "SG": "SGD", "SH": "SHP", "SL": "SLE", "SO": "SOS", "SR": "SRD", "SS": "SSP", "ST": "STN",
    "SY": "SYP", "SZ": "SZL", "TH": "THB", "TJ": "TJS", "TM": "TMT", "TN": "TND", "TO": "TOP", "TR": "TRY", "TT": "TTD",
    "TW": "TWD", "TZ": "TZS", "UA": "UAH", "UG": "UGX", "AS": "USD", "BQ": "USD", "EC": "USD", "FM": "USD", "GU": "USD",
    "IO": "USD", "MH": "USD", "MP": "USD", "PR": "USD", "PW": "USD", "SV": "USD", "TC": "USD", "TL": "USD", "UM": "USD",
    "US": "USD", "VG": "USD", "VI": "USD", "UY": "UYU", "UZ": "UZS", "VE": "VES", "VN": "VND", "VU": "VUV", "WS": "WST",
    "CF": "XAF", "CG": "XAF", "CM": "XAF", "GA": "XAF", "GQ": "XAF", "TD": "XAF", "AG": "XCD", "AI": "XCD", "DM": "XCD",
    "GD": "XCD", "KN": "XCD", "LC": "XCD", "MS": "XCD", "VC": "XCD", "CW": "XCG", "SX": "XCG", "BF": "XOF", "BJ": "XOF",
    "CI": "XOF", "GW": "XOF", "ML": "XOF", "NE": "XOF", "SN": "XOF", "TG": "XOF", "NC": "XPF", "PF": "XPF", "WF": "XPF",
    "YE": "YER", "ZA": "ZAR", "ZM": "ZMW", "ZW": "ZWG"
  }') where key = workspace.country
), 'EUR');
`
