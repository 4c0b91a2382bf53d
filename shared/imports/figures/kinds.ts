/** Every kind of file of figures that is known by its form; each has a name at `imports.kind.<kind>`. `table` is any other. */
export const figureKinds = [
  'metaContent',
  'metaOverview',
  'metaAudience',
  'metaFormats',
  'metaAds',
  'metaVideos',
  'googleAds',
  'linkedinAds',
  'tiktokAds',
  'linkedinPageContent',
  'linkedinPageFollowers',
  'linkedinPageVisitors',
  'linkedinCompetitors',
  'linkedinCreator',
  'xOverview',
  'xContent',
  'xClassic',
  'youtubeTable',
  'youtubeTotals',
  'youtubeChart',
  'youtubeBreakdown',
  'tiktokOverview',
  'tiktokContent',
  'tiktokFollowers',
  'tiktokBusiness',
  'tiktokVideos',
  'googleAnalytics',
  'googleBusiness',
  'sproutProfiles',
  'sproutPosts',
  'table',
] as const
export type FigureKind = (typeof figureKinds)[number]

/** What a network tells of one post, summed up since it went out. */
export const postParts = [
  'impressions',
  'reach',
  'likes',
  'comments',
  'shares',
  'saves',
  'follows',
  'sends',
  'clicks',
  'linkClicks',
  'profileVisits',
  'videoViews',
  'watchSeconds',
  'engagements',
] as const
export type PostPart = (typeof postParts)[number]

/** What a file calls a post; `other` is what it calls otherwise. */
export const filePostTypes = ['reel', 'image', 'carousel', 'story', 'video', 'link', 'text', 'other'] as const

/** By what a file parts the people who follow or saw an account. */
export const audienceKinds = [
  'age',
  'gender',
  'ageGender',
  'country',
  'city',
  'jobTitle',
  'jobFunction',
  'seniority',
  'industry',
  'companySize',
  'company',
  'location',
  'source',
  'subscription',
  'hour',
] as const

/** What a column of a table of campaigns may be read as, beside its days and what is counted. */
export const adsPlaces = [
  'campaign',
  'adSet',
  'ad',
  'spend',
  'currency',
  'results',
  'resultName',
  'until',
] as const
export type AdsPlace = (typeof adsPlaces)[number]

/** What a column of a table of its own form may be read as, beside a measure. */
export const tablePlaces = ['day', 'postId', 'link', 'text', 'published', ...adsPlaces] as const
