package vn.dondoc.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.FigureQuery;

/** Figures with the day that they belong to. */
record FigureAnswer(
        @Nullable Long planId,
        LocalDate asOf,
        @JsonUnwrapped FigureJson figures,
        @Nullable FigureController.Window window) {

    static FigureAnswer of(FigureQuery query, FigureJson figures, @Nullable FigureController.Window window) {
        return new FigureAnswer(query.planId(), query.asOf(), figures, window);
    }
}
