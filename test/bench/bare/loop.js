/** Mean milliseconds of one call over the bare bridge. */
window.loop = async (call, times) => {
  const begun = performance.now()
  for (let turn = 0; turn < times; turn++)
    await window.bare[call](`2031-05-${String((turn % 28) + 1).padStart(2, '0')}`)
  return (performance.now() - begun) / times
}

/** Milliseconds of each search over the bare bridge. */
window.searchAll = async (words) => {
  const took = []
  for (const word of words) {
    const begun = performance.now()
    await window.bare.search(word)
    took.push(performance.now() - begun)
  }
  return took
}
