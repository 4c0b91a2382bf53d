import { useTranslation } from 'react-i18next'
import { NetworkMark, useNetworkName } from '../../parts/network-mark.tsx'
import { SlotEditor } from '../../parts/slot-editor.tsx'
import { setView } from '../../place.ts'
import { Section } from '../../ui/page/section.tsx'
import { SidePanel } from '../../ui/page/side-panel.tsx'
import { HolidayCountries } from '../days/holiday-countries.tsx'
import { useCalendar } from '../store.ts'
import { QuietEditor, RuleFields } from './quiet-editor.tsx'
import classes from './rhythm-panel.module.css'
import { useSlots } from './slots.ts'

/** When each channel posts, in one quiet place beside the days. */
export function RhythmPanel() {
  const { t } = useTranslation()
  const networkName = useNetworkName()
  const slots = useSlots(({ range }) => range.slots)
  const channels = useCalendar(({ choices }) => choices.channels).filter(
    ({ decision }) => decision === 'active',
  )
  return (
    <SidePanel title={t('slots.rhythm')} width={416} onClose={() => setView({ panel: undefined })}>
      <Section title={t('slots.title')}>
        <p className={classes.why}>{t(channels.length > 0 ? 'slots.hint' : 'slots.noChannel')}</p>
        {channels.map(({ id, network, handle, postsPerWeek }) => (
          <div key={id} className={classes.channel}>
            <h3 className={classes.name}>
              <NetworkMark network={network} isSilent />
              <bdi>{handle || networkName(network)}</bdi>
              {postsPerWeek ? (
                <span className={classes.cadence}>{t('slots.cadence', { count: postsPerWeek })}</span>
              ) : null}
            </h3>
            <SlotEditor
              channelId={id}
              name={handle || networkName(network)}
              postsPerWeek={postsPerWeek}
              slots={slots.filter(({ channelId }) => channelId === id)}
            />
          </div>
        ))}
      </Section>
      <Section title={t('quiet.title')}>
        <QuietEditor />
      </Section>
      <Section title={t('layers.holidays')}>
        <HolidayCountries />
      </Section>
      <Section title={t('clashes.title')}>
        <RuleFields />
      </Section>
    </SidePanel>
  )
}
