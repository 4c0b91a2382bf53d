import { beforeEach, describe, expect, it } from 'vitest'
import {
  currentPlace,
  go,
  goBack,
  goForward,
  goToRecord,
  parseAddress,
  rememberedPlace,
  rememberPlaces,
  setView,
  startAt,
  toAddress,
} from '../../renderer/place.ts'

beforeEach(() => startAt({ screen: 'today' }))

describe('a place', () => {
  it('is the same after a trip through its address', () => {
    const place = { screen: 'calendar', record: 'a b/ç', view: { month: '2026-03', q: 'ılık & α' } } as const
    expect(parseAddress(toAddress(place))).toEqual(place)
    expect(toAddress({ screen: 'today' })).toBe('/today')
  })

  it.each(['', '/', '/nowhere/1', '/toString', 'garbage'])('is Today when %j names none', (address) => {
    expect(parseAddress(address).screen).toBe('today')
  })
})

describe('going', () => {
  it('goes back and forward, and a new way drops the old one', () => {
    go({ screen: 'calendar' })
    goToRecord('post-1')
    goBack()
    expect(currentPlace()).toEqual({ screen: 'calendar' })
    goForward()
    expect(currentPlace().record).toBe('post-1')
    goBack()
    goBack()
    expect(currentPlace().screen).toBe('today')
    goBack()
    expect(currentPlace().screen).toBe('today')
    go({ screen: 'review' })
    goForward()
    expect(currentPlace().screen).toBe('review')
  })

  it('adds no step for where it already is, nor for a change of view', () => {
    go({ screen: 'calendar' })
    go({ screen: 'calendar' })
    setView({ month: '2026-03' })
    setView({ month: undefined, view: 'week' })
    expect(currentPlace()).toEqual({ screen: 'calendar', view: { view: 'week' } })
    goBack()
    expect(currentPlace().screen).toBe('today')
  })

  it('remembers the last place of each workspace', () => {
    const stop = rememberPlaces('one')
    go({ screen: 'relationships', record: 'contact-1' })
    stop()
    go({ screen: 'review' })
    expect(rememberedPlace('one')).toEqual({ screen: 'relationships', record: 'contact-1', view: undefined })
    expect(rememberedPlace('other').screen).toBe('today')
  })
})
