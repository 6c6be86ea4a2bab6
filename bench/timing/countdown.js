// The countdown that the coach is compared with: a page that counts its own ticks, as many timers on the web do.
const start = performance.now();
let ticks = 0;
globalThis.late = [];
setInterval(() => {
  ticks++;
  late.push(performance.now() - start - ticks * 1000);
}, 1000);
