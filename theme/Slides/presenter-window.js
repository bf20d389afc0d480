// Opens a second window of the deck, for the speaker, and keeps both windows at the same slide.
// Files on disk cannot reach into each other, so the windows only send each other the number of a slide.
(() => {
  "use strict";
  const deck = document.querySelector(".deck");
  if (!deck) {
    return;
  }

  const isPresenter = new URLSearchParams(location.search).has("presenter");
  const isOnDisk = location.protocol === "file:";
  const count = deck.querySelectorAll(".slide").length;
  let partner = isPresenter ? window.opener : null, here = 0;

  // The origin of a file on disk is opaque, so that no message can be addressed to it.
  const tell = message => partner?.postMessage(message, isOnDisk ? "*" : location.origin);

  addEventListener("message", ({ source, origin, data }) => {
    if (!partner || source !== partner || (!isOnDisk && origin !== location.origin)) {
      return;
    }

    if (data?.asks === "slide") {
      tell({ slide: here });
    } else if (Number.isInteger(data?.slide) && data.slide >= 0 && data.slide < count && data.slide !== here) {
      here = data.slide;
      deck.dispatchEvent(new CustomEvent("turn", { detail: here }));
    }
  });

  deck.addEventListener("turned", ({ detail }) => {
    if (detail !== here) {
      here = detail;
      tell({ slide: here });
    }
  });

  const open = () => {
    const address = new URL("?presenter", location.href);
    address.hash = location.hash;
    // The name makes it the same window if there is one.
    partner = window.open(address, "presenter", "popup,width=1200,height=800");
    if (partner) {
      deck.querySelector("[data-use=present]").click();
    } else {
      deck.querySelector(".deck-says").textContent =
        "The browser has blocked the presenter window. Allow this page to open windows, and press p again.";
    }
  };

  if (!isPresenter) {
    deck.querySelectorAll("[data-use=presenter]").forEach(button => button.addEventListener("click", open));
    return;
  }

  document.documentElement.dataset.deck = "presenter";
  const script = document.createElement("script");
  script.src = deck.dataset.presenter;
  // The talk may have gone on while this window was loaded.
  script.onload = () => tell({ asks: "slide" });
  document.head.append(script);
})();
