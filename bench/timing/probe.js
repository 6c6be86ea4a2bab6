// Listens to what the page really sounds: each onset by the audio clock, and where that clock stands to the page's own.
// Nothing of the app is changed; its sound is led through a listener on its way out.
(() => {
  const listener = `registerProcessor("onsets", class extends AudioWorkletProcessor {
    quiet = 0;
    process([input]) {
      const samples = input[0];
      if (!samples) return true;
      for (let i = 0; i < samples.length; i++) {
        if (Math.abs(samples[i]) < 0.004) this.quiet++;
        else {
          // A tenth of a second of next to nothing, then something: a tone begins. The waves of a tone cross nothing far more often.
          if (this.quiet > sampleRate / 10) this.port.postMessage((currentFrame + i) / sampleRate);
          this.quiet = 0;
        }
      }
      return true;
    }
  });`;
  const heard = (globalThis.heard = { onsets: [], planned: [], pairs: [], shown: [], resumed: [] });

  // What the app asks of its modules comes as JSON: the tones, and the moments at which something else is shown.
  const parse = JSON.parse;
  JSON.parse = (text, ...rest) => {
    const read = parse(text, ...rest);
    if (Array.isArray(read) && read.length > 1) {
      if (typeof read[0] === "number") heard.moments = read;
      else if (typeof read[0]?.in === "number") heard.tones = read;
    }
    return read;
  };

  /** Called once the session runs. */
  heard.watch = async () => {
    const player = await import("/js/player.js");
    heard.base = performance.now() - player.elapsed();
    const place = document.querySelector("[data-key=milestone]");
    new MutationObserver(() => heard.shown.push(performance.now() - heard.base)).observe(place, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    document.addEventListener("resume", () => {
      const since = performance.now();
      const look = () => {
        const seconds = document.querySelector("[data-seconds]");
        const left = Number(seconds?.dataset.to) - (performance.now() - heard.base);
        const each = Number(seconds?.dataset.each) || 1000;
        if (seconds && Math.abs(Math.ceil(left / each) - Number(seconds.textContent)) <= 0 && left > 0) {
          heard.resumed.push(performance.now() - since);
        } else setTimeout(look, 5);
      };
      look();
    });
  };

  const Context = globalThis.AudioContext;
  globalThis.AudioContext = class extends Context {
    constructor(...options) {
      super(...options);
      heard.context = this;
      const url = URL.createObjectURL(new Blob([listener], { type: "text/javascript" }));
      this.audioWorklet.addModule(url).then(() => {
        const node = new AudioWorkletNode(this, "onsets", { numberOfOutputs: 0 });
        node.port.onmessage = ({ data }) => (heard.onsets.push(data), pair());
        heard.node = node;
        for (const source of heard.waiting ?? []) source.connect(node);
      });
    }
  };
  const pair = () => {
    const { contextTime, performanceTime } = heard.context.getOutputTimestamp();
    heard.pairs.push([contextTime, performanceTime]);
  };

  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (to, ...rest) {
    if (to === heard.context?.destination) {
      if (heard.node) connect.call(this, heard.node);
      else (heard.waiting ??= []).push(this);
    }
    return connect.call(this, to, ...rest);
  };
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (when = 0) {
    heard.planned.push(when);
    return start.call(this, when);
  };
})();
