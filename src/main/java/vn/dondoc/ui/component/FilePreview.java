package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.IntFunction;
import vn.dondoc.common.DomainException;

/** The pages of a file as pictures, one at a time, over the page. */
public class FilePreview extends Dialog {

    private final String fileName;
    private final int pages;
    private final transient IntFunction<Picture> page;
    private final Div picture = new Div();
    private final Span place = new Span();
    private final Button previous;
    private final Button next;
    private int shown = 1;

    /** A picture for the browser. */
    public record Picture(String contentType, byte[] bytes) {}

    /**
     * @param pages how many there are
     * @param page gives a page, from 1, with the rights of the person at that time
     */
    public FilePreview(String fileName, int pages, IntFunction<Picture> page) {
        this.fileName = fileName;
        this.pages = pages;
        this.page = page;
        addClassName("dd-preview-dialog");
        setHeaderTitle(fileName);
        setWidth("900px");
        setMaxWidth("98vw");
        setHeight("92vh");
        picture.addClassName("dd-preview");
        place.getElement().setAttribute("aria-live", "polite");
        previous = button(VaadinIcon.ANGLE_LEFT, t("preview.previous"), -1);
        next = button(VaadinIcon.ANGLE_RIGHT, t("preview.next"), 1);
        if (pages > 1) {
            getFooter().add(previous, place, next);
        }
        getFooter().add(new Button(t("preview.close"), event -> close()));
        add(picture);
        show(1);
    }

    private Button button(VaadinIcon icon, String label, int by) {
        Button button = new Button(icon.create(), event -> show(shown + by));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void show(int number) {
        shown = Math.max(1, Math.min(pages, number));
        previous.setEnabled(shown > 1);
        next.setEnabled(shown < pages);
        place.setText(t("preview.page", shown, pages));
        Image image = new Image(source(shown), t("preview.alt", fileName, shown));
        image.setWidthFull();
        picture.removeAll();
        picture.add(image);
    }

    private DownloadHandler source(int number) {
        return DownloadHandler.fromInputStream(event -> {
                    try {
                        Picture made = page.apply(number);
                        return new DownloadResponse(
                                new ByteArrayInputStream(made.bytes()),
                                "trang-" + number,
                                made.contentType(),
                                made.bytes().length);
                    } catch (DomainException refused) {
                        return DownloadResponse.error(403);
                    }
                })
                .inline();
    }
}
