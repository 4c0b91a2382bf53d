import { pageBuild } from './page.ts'

/** The page that printing waits for: built apart, so that it shares no part with the window's and comes as one script. */
export default pageBuild('print.html')
