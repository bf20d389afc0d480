// Loads the script for walking through schedules when a reader opens the first one.
for (const scheduler of document.querySelectorAll("details.scheduler")) {
  scheduler.addEventListener("toggle", () => {
    const { schedule } = scheduler.closest("[data-schedule]").dataset;
    if (!document.querySelector(`script[src="${schedule}"]`)) {
      const script = document.createElement("script");
      script.src = schedule;
      script.onerror = () => {
        script.remove();
        scheduler.querySelector(".board").textContent =
          "The scheduler could not be loaded. To try again, close this and open it again.";
      };
      document.head.append(script);
    }
  });
}
