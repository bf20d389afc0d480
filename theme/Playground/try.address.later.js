// Packs texts into a part of an address, and reads them from one.
const tryAddress = (() => {
  "use strict";
  const bytesOf = stream => new Response(stream).arrayBuffer();

  return {
    pack: async texts => {
      const words = new Blob([JSON.stringify(texts)]);
      const packed = words.stream().pipeThrough(new CompressionStream("deflate-raw"));
      const letters = Array.from(new Uint8Array(await bytesOf(packed)), byte => String.fromCharCode(byte)).join("");
      return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    },

    // Null if it is none.
    unpack: async packed => {
      try {
        const letters = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
        const bytes = Uint8Array.from(letters, letter => letter.charCodeAt(0));
        const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
        return JSON.parse(new TextDecoder().decode(await bytesOf(stream)));
      } catch {
        return null;
      }
    },
  };
})();
