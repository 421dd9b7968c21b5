// What each library gets to draw: the same events, one lane an actor, a point or a bar for each. Runs in the browser.

const DAY = 86_400_000;
const day = (iso) => Date.parse(`${iso}T00:00:00Z`);

export async function load() {
  const lines = (await (await fetch('/events.jsonl')).text()).split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line)).filter((e) => e.first);
}

export const chosen = (event) => event.actor === 'US' && event.weapons.includes('atacms');

function lanesOf(events) {
  return [...new Set(events.map((e) => e.actor))].sort();
}

function extent(events) {
  let [first, last] = [Infinity, -Infinity];
  for (const e of events) {
    first = Math.min(first, day(e.first));
    last = Math.max(last, day(e.last));
  }
  return [first, last];
}

export const peers = {
  echarts(events, box) {
    const lanes = lanesOf(events);
    const place = new Map(lanes.map((lane, i) => [lane, i]));
    const [first, last] = extent(events);
    const chart = window.echarts.init(box, null, { renderer: 'canvas' });
    const points = (some) => some.map((e) => [day(e.first), place.get(e.actor)]);
    chart.setOption({
      animation: false,
      xAxis: { type: 'time', min: first, max: last },
      yAxis: { type: 'category', data: lanes },
      dataZoom: [{ type: 'inside', startValue: first, endValue: last }],
      series: [{ type: 'scatter', large: true, largeThreshold: 2000, symbolSize: 5, data: points(events) }],
    });
    const show = (some) => chart.setOption({ series: [{ data: points(some) }] });
    const range = (from, to) => chart.dispatchAction({ type: 'dataZoom', startValue: from, endValue: to });
    return { show, range, extent: [first, last] };
  },
  timelineschart(events, box) {
    const [first, last] = extent(events);
    const data = (some) => [{
      group: 'events',
      data: lanesOf(some).map((lane) => ({
        label: lane,
        data: some.filter((e) => e.actor === lane).map((e) => ({ timeRange: [day(e.first), day(e.last) + DAY], val: e.action })),
      })),
    }];
    const chart = window.TimelinesChart()(box).width(box.clientWidth).zQualitative(true).maxHeight(800).enableAnimations(false).data(data(events));
    return { show: (some) => chart.data(data(some)), range: (from, to) => chart.zoomX([new Date(from), new Date(to)]), extent: [first, last] };
  },
  vis(events, box) {
    const [first, last] = extent(events);
    const items = (some) => some.map((e) => ({ id: e.id, group: e.actor, start: day(e.first), type: 'point', content: '' }));
    const timeline = new window.vis.Timeline(box, new window.vis.DataSet(items(events)), new window.vis.DataSet(lanesOf(events).map((id) => ({ id, content: id }))), {
      stack: false, height: '800px', start: first, end: last, cluster: { maxItems: 5 },
    });
    return {
      show: (some) => timeline.setItems(new window.vis.DataSet(items(some))),
      range: (from, to) => timeline.setWindow(from, to, { animation: false }),
      extent: [first, last],
    };
  },
};
